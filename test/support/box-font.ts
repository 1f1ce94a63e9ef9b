/** A font made for the tests: every letter is a box as wide as the font is large, so that words drawn in it look like no others. */
const woff =
  'd09GRgABAAAAAAIoAAoAAAAAAvgAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAABPUy8yAAABZAAAACkAAABgRP9GymNtYXAAAAGYAAAALgAAAPIAXwG+Z2x5ZgAAAdAAAAAaAAAAGuvRJfxoZWFkAAAA9AAAADYAAAA2MU8UyGhoZWEAAAEsAAAAHgAAACQHCgNUaG10eAAAAZAAAAAGAAAABgQaAABsb2NhAAAByAAAAAYAAAAGAA0AAG1heHAAAAFMAAAAFgAAACAABAAGbmFtZQAAAewAAAAtAAAALaWMjY1wb3N0AAACHAAAAAwAAAAgAAMAAAABAAAAAQAAfxJxHl8PPPUAAwPoAAAAAOcoaJYAAAAA5yholgAyAAADtgK8AAAAAwACAAAAAAAAeJxjYGRgYFb4bwEkXzAYMRgxb2MAiqAARgBWHwNmAAB4nGNgZGBgYGJgYQDRIBYaAAABEgALAAB4nGNgZn7BOIGBlYGFgTBgRObYAwGQUmCoY1YA8YHkCTT1QHEA2ZkEUgAAAAPoAAAAMgAAeJxjYGBgYmBgYAZiESDJCKZZGO4BaRYgBPHr/v8HkgpgkhEoBiKHMAQAwpgGGwAAAAAAAAANAAAAAQAyAAADtgK8AAMAADMRIREyA4QCvP1EAAAAAAAAAgAeAAEAAAAAAAEABQAAAAMAAQQJAAEACgAFQm94ZXMAQgBvAHgAZQBzAAAAeJxjYGbACwAAfQAE';

// Behind an address of its own, because browsers load what stands in a data address at once.
const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(woff), (letter) => letter.charCodeAt(0))], { type: 'font/woff' }));

/** A face of it that has not been loaded yet. */
export const boxFont = (family: string, descriptors: FontFaceDescriptors = {}): FontFace => new FontFace(family, `url(${address})`, descriptors);
