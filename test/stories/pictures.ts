/** Pictures of stories: kept small, and compared as a person would. */
import {readFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * Steps of a colour's channel in a picture that is kept. Nobody sees the difference, and a picture takes a third of the
 * room.
 */
const STEP = 8;

/** How far two colours may be apart, from 0 to 1 (black and white). */
const THRESHOLD = 0.08;

/** The side of the square that differences are counted in, in pixels. */
const WINDOW = 32;

/**
 * How many pixels of a square may differ. Another version of a browser sets a letter a fraction of a pixel further, whose
 * edge differs then; what differs more is another letter, another colour, another place.
 */
const TOLERATED = 48;

export function readPicture(data: Buffer | string): PNG {
  const png = PNG.sync.read(typeof data === 'string' ? readFileSync(data) : data);
  for (const [index, value] of png.data.entries()) png.data[index] = index % 4 === 3 ? value : value - (value % STEP);
  return png;
}

export function writePicture(png: PNG): Buffer {
  return PNG.sync.write(png, {colorType: 2, inputColorType: 6, deflateLevel: 9});
}

/** How two pictures differ, in words and as a picture; `undefined` where they are the same to a person. */
export function difference(actual: PNG, expected: PNG): {words: string; picture: PNG} | undefined {
  const {width, height} = actual;
  const picture = new PNG({width, height});
  if (width !== expected.width || height !== expected.height) {
    return {words: `${width} × ${height} px instead of ${expected.width} × ${expected.height} px`, picture};
  }
  const options = {threshold: THRESHOLD, windowSize: WINDOW};
  const count = pixelmatch(actual.data, expected.data, picture.data, width, height, options);
  if (count <= TOLERATED) return undefined;
  return {words: `${count} of ${WINDOW ** 2} pixels differ in one place, ${TOLERATED} may`, picture};
}
