import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The design system's style sheet embeds the icon font of a video player: unused here, and stopped by our policy. */
function withoutVideoFont(): Plugin {
  return {
    name: 'without-video-font',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('bootstrap-italia')) return null;
      return { code: code.replace(/@font-face\{font-family:VideoJS[^}]*\}/, ''), map: null };
    },
  };
}

export default defineConfig({
  plugins: [withoutVideoFont(), react()],
  // The same reader of CSV, in the form its makers give for browsers.
  resolve: { alias: [{ find: /^csv-parse\/sync$/, replacement: 'csv-parse/browser/esm/sync' }] },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // One file for what every page rests on. Inside it the order of the imports holds, so that decoding
        // is told to do without generated code before the first schema is made.
        codeSplitting: { groups: [{ name: 'base', test: /node_modules|packages.(?:contracts|core)/ }] },
      },
    },
  },
  server: { proxy: { '/api': process.env.TRAGUARDO_API ?? 'http://127.0.0.1:3000' } },
});
