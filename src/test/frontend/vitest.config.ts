import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const installed = (name: string): string => fileURLToPath(new URL(`./node_modules/${name}`, import.meta.url));

export default defineConfig({
  // The tested files lie in another folder, where no installed package would be looked for.
  resolve: { alias: { lit: installed('lit'), apexcharts: installed('apexcharts') } },
  test: {
    environment: 'happy-dom',
    include: ['**/*.test.ts'],
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    // One process for all: most of the time would go into starting them.
    pool: 'forks',
    poolOptions: { forks: { singleFork: true } },
  },
});
