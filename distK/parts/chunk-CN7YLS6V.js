// src/cli/tell/progress.ts
var PATIENCE = 1e3;
function progress(label, output = process.stderr, loaded) {
  if (output.isTTY !== true) return { report: () => {
  }, stop: () => {
  } };
  const started = performance.now();
  let bar;
  let loading = false;
  let stopped = false;
  const begin = ({ SingleBar, Presets }) => {
    if (stopped) return;
    bar = new SingleBar(
      {
        format: `${label} {bar} {percentage} %`,
        barCompleteChar: "█",
        barIncompleteChar: "░",
        hideCursor: true,
        clearOnComplete: true,
        barsize: 30
      },
      Presets.shades_classic
    );
    bar.start(1, 0);
  };
  const load = async () => {
    loading = true;
    begin((await import("cli-progress")).default);
  };
  return {
    report: (done, total) => {
      if (!bar && !loading && performance.now() - started > PATIENCE)
        if (loaded) begin(loaded);
        else void load();
      bar?.setTotal(total);
      bar?.update(done);
    },
    stop: () => {
      stopped = true;
      bar?.stop();
    }
  };
}
async function steadyProgress(label, output = process.stderr) {
  return progress(label, output, output.isTTY === true ? (await import("cli-progress")).default : void 0);
}
async function underBar(label, work) {
  const { report, stop } = await steadyProgress(label);
  try {
    return work(report);
  } finally {
    stop();
  }
}
var WIPE = "\r\x1B[2K";
var isAtWork = false;
function working(what, output = process.stderr) {
  if (output.isTTY !== true) return;
  output.write(`${WIPE}${what} …`);
  isAtWork = true;
}
function finished(output = process.stderr) {
  if (isAtWork) output.write(WIPE);
  isAtWork = false;
}

export {
  progress,
  underBar,
  working,
  finished
};
