import { describe, expect, it, vi } from 'vitest';
import { finished, progress, steadyProgress, working } from '../../../../src/cli/tell/progress.ts';

describe('progress', () => {
  it('writes nothing where stderr is no terminal, however long the work takes', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { report, stop } = progress('reading', { isTTY: false });
    vi.advanceTimersByTime(5000);
    report(1, 2);
    stop();
    expect(write).not.toHaveBeenCalled();
    vi.useRealTimers();
    write.mockRestore();
  });

  it('shows a bar on a terminal after a second, not before', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const start = vi.fn();
    vi.doMock('cli-progress', () => ({
      default: {
        SingleBar: class {
          start = start;
          update = () => {};
          setTotal = () => {};
          stop = () => {};
        },
        Presets: { shades_classic: {} },
      },
    }));
    const { report, stop } = progress('reading', { isTTY: true });
    report(1, 10);
    await vi.dynamicImportSettled();
    expect(start).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1500);
    report(2, 10);
    await vi.dynamicImportSettled();
    expect(start).toHaveBeenCalledOnce();
    stop();
    vi.doUnmock('cli-progress');
    vi.useRealTimers();
  });
});

describe('progress of work that leaves the thread no time', () => {
  it('is drawn while the work lasts, once a second is over', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const drawn: number[] = [];
    vi.doMock('cli-progress', () => ({
      default: {
        SingleBar: class {
          start = () => {};
          update = (done: number) => drawn.push(done);
          setTotal = () => {};
          stop = () => drawn.push(-1);
        },
        Presets: { shades_classic: {} },
      },
    }));
    const { report, stop } = await steadyProgress('counting', { isTTY: true });
    for (const done of [1, 2, 3, 4]) {
      report(done, 4);
      vi.advanceTimersByTime(600);
    }
    stop();
    expect(drawn).toEqual([3, 4, -1]);
    vi.doUnmock('cli-progress');
    vi.useRealTimers();
  });

  it('is nothing where stderr is no terminal', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { report, stop } = await steadyProgress('counting', { isTTY: false });
    report(1, 2);
    stop();
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });
});

describe('what cannot be counted', () => {
  it('is said on a terminal in one line, which is wiped when there is an answer', () => {
    const written: string[] = [];
    const output = { isTTY: true, write: (text: string) => written.push(text) };
    working('building the index', output);
    working('reading names', output);
    finished(output);
    finished(output);
    const wipe = '\r\u001b[2K';
    expect(written).toEqual([`${wipe}building the index …`, `${wipe}reading names …`, wipe]);
  });

  it('is not said where stderr is no terminal', () => {
    const write = vi.fn();
    working('building the index', { isTTY: false, write });
    finished({ write });
    expect(write).not.toHaveBeenCalled();
  });
});
