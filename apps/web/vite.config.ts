import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', outDir: 'dist', emptyOutDir: true },
  server: { proxy: { '/api': process.env.TRAGUARDO_API ?? 'http://127.0.0.1:3000' } },
});
