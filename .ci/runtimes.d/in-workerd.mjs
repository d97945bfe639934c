// node in-workerd.mjs WORKERD: serves worker.bundle.mjs, asks it once, prints the answer.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const port = 20_000 + (process.pid % 20_000);
writeFileSync(
  'config.capnp',
  `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.bundle.mjs")], compatibilityDate = "2025-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
);
const server = spawn(process.argv[2], ['serve', 'config.capnp'], { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/`);
      process.stdout.write(await response.text());
      break;
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
} finally {
  server.kill();
}
