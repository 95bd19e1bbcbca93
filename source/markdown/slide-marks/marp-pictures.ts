/** A line without the words by which Marp's authors say how a picture is to be set: of `![bg left:40% a cat](cat.png)` stays `![a cat](cat.png)`. */
export const withoutPictureWords = (line: string): string =>
	line.includes('![') ? line.replaceAll(/!\[([^[\]]*)](?=\()/g, (_, alt: string) => `![${alt.split(/\s+/).filter(word => !settings.test(word)).join(' ')}]`) : line;

const settings = /^(?:bg|auto|contain|cover|fit|vertical|(?:left|right)(?::[\d.]+%)?|(?:w|h|width|height):\S+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?|[\d.]+%)$/;
