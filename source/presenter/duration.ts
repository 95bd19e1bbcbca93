/** The milliseconds in a length of time as people write it: `20m`, `1h30m`, `90s`, `20:00`, or a number of minutes. Nothing for anything else, for no time, and for more than a day. */
export const durationIn = (value: unknown): number | undefined => {
	const text = String(value).trim().toLowerCase();
	const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d\d)$/.exec(text);
	const words = /^(?:(\d+)\s*h(?:ours?)?)?\s*(?:(\d+)\s*m(?:in(?:utes?)?)?)?\s*(?:(\d+)\s*s(?:ec(?:onds?)?)?)?$/.exec(text);
	const [, hours = 0, minutes = 0, seconds = 0] = clock ?? words ?? [];
	const time = /^\d+$/.test(text) ? Number(text) * 60 : (Number(hours) * 3600) + (Number(minutes) * 60) + Number(seconds);
	return time > 0 && time <= 86_400 ? time * 1000 : undefined;
};

/** Milliseconds as a clock shows them: `4:05`, `1:04:05`. */
export const clockOf = (milliseconds: number): string => {
	const seconds = Math.floor(Math.abs(milliseconds) / 1000);
	const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (number: number) => String(number).padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};
