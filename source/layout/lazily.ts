/** A constant that is made when it is first asked for: for what takes milliseconds to make and few posts need. */
export const lazily = <Value>(make: () => Value): (() => Value) => {
	let value: Value | undefined;
	return () => {
		value ??= make();
		return value;
	};
};
