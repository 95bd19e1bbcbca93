/** The names that blogs have for the day a post was written, Jekyll's, Hugo's and Zola's first. In small letters. */
export const dateKeys = ['date', 'pubdate', 'pubdatetime', 'publishdate', 'publishedat', 'postdate', 'published', 'created'] as const;

/**
The day that a text names, as `YYYY-MM-DD`, if it names one: `2024-1-4 09:00 +0100`, `January 4th, 2024`, `4 Jan 2024`, `04.01.2024`, `20240104`.

The time of day and its zone don't move it. Of two numbers the day comes first, as for Ruby, and so for Jekyll, unless that can't be.
*/
export const readDate = (text: string): string | undefined => {
	for (const form of forms) {
		const {year = '', month = '', day = ''} = form.exec(text)?.groups ?? {};
		const number = /^[a-z]/i.test(month) ? String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1) : month;
		const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
		if (isDay(date)) {
			return date;
		}
	}

	return undefined;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(?<month>(?:${months.join('|')})[a-z]*)\.?`;
const ordinal = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

const forms: readonly RegExp[] = [
	/^\s*(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
	/^\s*(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
	/^\s*(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/,
	/^\s*(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4})(?!\d)/,
	new RegExp(String.raw`\b${monthName}\s+${ordinal},?\s+(?<year>\d{4})(?!\d)`, 'i'),
	new RegExp(String.raw`\b${ordinal}[\s-]+${monthName}[\s,-]+(?<year>\d{4})(?!\d)`, 'i'),
];

/** Whether there is such a day: one that a month doesn't have would be one of the next month. */
const isDay = (date: string): boolean => {
	const time = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
};
