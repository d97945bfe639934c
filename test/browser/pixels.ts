import type { Locator, Page } from 'playwright-core';

/**
 * Where an element shows a colour of the style sheet (`--net-skill`), in page coordinates: one point, well inside, for every patch of it. How a
 * test finds what is drawn on a canvas.
 */
export async function pixelsOf(page: Page, element: Locator, colour: string): Promise<{ x: number; y: number }[]> {
  const box = (await element.boundingBox())!;
  const image = (await element.screenshot()).toString('base64');
  const drawn = await element.evaluate((host, name) => {
    const probe = host.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  }, colour);
  const wanted = drawn.match(/\d+/g)!.map(Number) as [number, number, number];
  const found = await page.evaluate(
    async ([source, red, green, blue]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const drawing = canvas.getContext('2d')!;
      drawing.drawImage(picture, 0, 0);
      const { data, width, height } = drawing.getImageData(0, 0, picture.width, picture.height);
      const is = (x: number, y: number) => {
        const at = 4 * (y * width + x);
        return data[at] === red && data[at + 1] === green && data[at + 2] === blue;
      };
      const points: { x: number; y: number }[] = [];
      for (let y = 4; y < height - 4; y++)
        for (let x = 4; x < width - 4; x++) {
          const inside = is(x, y) && is(x - 3, y) && is(x + 3, y) && is(x, y - 3) && is(x, y + 3);
          if (inside && points.every((point) => Math.hypot(point.x - x, point.y - y) > 30)) points.push({ x, y });
        }
      return points;
    },
    [image, ...wanted] as const,
  );
  return found.map(({ x, y }) => ({ x: box.x + x, y: box.y + y }));
}
