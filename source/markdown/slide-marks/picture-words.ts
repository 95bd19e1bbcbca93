/** A line without the words by which Marp's authors say how a picture is to be set: of `![bg left:40% a cat](cat.png)` stays `![a cat](cat.png)`. Colours, `![bg](#f00)`, are no pictures. */
export const withoutPictureWords = (line: string): string => without(settings, line.replaceAll(/!\[(?:bg)?]\((?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^)]*\)|[a-z]+)\)/gi, ''));

/** The same of Deckset's: of `![right fit](cat.png)` stays `![](cat.png)`. */
export const withoutDecksetWords = (line: string): string => without(settingsOfDeckset, line);

const without = (words: RegExp, line: string): string =>
	line.includes('![') ? line.replaceAll(/!\[([^[\]]*)](?=\()/g, (_, alt: string) => `![${alt.split(/[\s,]+(?![^(]*\))/).filter(word => !words.test(word)).join(' ')}]`) : line;

const settings = /^(?:bg|auto|contain|cover|fit|vertical|(?:left|right)(?::[\d.]+%)?|(?:w|h|width|height):\S+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?|[\d.]+%)$/;
const settingsOfDeckset = /^(?:autoplay|fill|filtered|fit|hide|inline|left|loop|mute|original|right|(?:alpha|corner-radius)\([^)]*\)|[\d.]+%)$/i;
