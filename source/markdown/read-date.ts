/** The day that a text names, as `YYYY-MM-DD`, if it names one: `2024-1-4 09:00 +0100`, `January 4th, 2024`, `4 Jan 2024`, `04.01.2024`, `20240104`. The time of day and its zone don't move it. Of two numbers in doubt the day comes first, as Ruby's `Date.parse`, and so Jekyll, has it. */
export const readDate = (text: string): string | undefined => {
	for (const {pattern, order} of forms) {
		const found = pattern.exec(text);
		if (found) {
			const part = (name: 'y' | 'm' | 'd') => found[order.indexOf(name) + 1]!;
			const month = /^\d/.test(part('m')) ? Number(part('m')) : months.indexOf(part('m').slice(0, 3).toLowerCase()) + 1;
			return dayOf(Number(part('y')), month, Number(part('d')));
		}
	}

	return undefined;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

const forms: ReadonlyArray<{pattern: RegExp; order: string}> = [
	{pattern: /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd'},
	{pattern: /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/, order: 'ymd'},
	{pattern: /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/, order: 'dmy'},
	{pattern: new RegExp(`\\b${month}\\s+${day},?\\s+(\\d{4})(?!\\d)`, 'i'), order: 'mdy'},
	{pattern: new RegExp(`\\b${day}[\\s-]+${month}[\\s,-]+(\\d{4})(?!\\d)`, 'i'), order: 'dmy'},
];

const dayOf = (year: number, month: number, day: number): string | undefined => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
};
