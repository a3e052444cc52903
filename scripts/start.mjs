// `npm start`: set-up, build, then the main job on the bundled reply (scripts/demo.ts).
import { program, run, setUp } from './setup.mjs';

program(() => {
  setUp(['chromium']);
  run('npx', ['wxt', 'build']);
  run('npx', ['tsx', 'scripts/demo.ts', ...process.argv.slice(2)]);
});
