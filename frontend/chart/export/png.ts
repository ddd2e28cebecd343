import { svgFile } from './svg-picture';

/** Pixels of the file for each of the page's. */
const SCALE = 2;

export async function pngFile(host: HTMLElement): Promise<Blob> {
  const source = URL.createObjectURL(svgFile(host));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(source);
  }
}
