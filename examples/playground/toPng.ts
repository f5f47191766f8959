/** Draws SVG text on a canvas, so many times as large, and gives it as PNG. Errors: throws if the browser does not draw it. */
export async function toPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth * scale;
    canvas.height = picture.naturalHeight * scale;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser has no canvas");
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => {
        if (blob) done(blob);
        else fail(new Error("the drawing is too large for a PNG in this browser"));
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
