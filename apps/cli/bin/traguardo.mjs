#!/usr/bin/env node
import "../dist/traguardo.mjs";
