/** Whether what a person typed is an address of the web, or short for one: `https://example.org/post.md`, `github:owner/repository`, `gist:1234`. */
export const isAddress = (typed: string): boolean => /^(?:https?:\/\/|(?:github|gist):)[^\s/]/i.test(typed);

/**
The addresses under which the Markdown of an address stands, the likeliest first; it itself, if it is not known to be a page about a file.

	github:owner/repository[/path][@branch]    a file of a repository, or its readme
	gist:[owner/]id                            the first file of a gist
	https://github.com/…/blob/…                pages of GitHub, GitLab and Codeberg
*/
export const sourceAddresses = (typed: string): readonly string[] => {
	const [, scheme = '', rest = ''] = /^(github|gist):(.*)$/is.exec(typed) ?? [];
	switch (scheme.toLowerCase()) {
		case 'github': {
			const [, path = '', branch = 'HEAD'] = /^(.*?)(?:@([^@]+))?$/s.exec(rest) ?? [];
			const [owner = '', repository = '', ...file] = path.split('/').filter(part => part !== '');
			return inRepository(owner, repository, branch, file);
		}

		case 'gist': {
			return [`https://gist.github.com/${rest}/raw`];
		}

		default: {
			return sourcesOfPage(new URL(typed));
		}
	}
};

const sourcesOfPage = (url: URL): readonly string[] => {
	const [owner = '', repository = '', kind, branch = 'HEAD', ...file] = url.pathname.split('/').filter(part => part !== '');
	switch (url.host) {
		case 'github.com':
		case 'www.github.com': {
			const isOfFile = repository !== '' && (kind === undefined || kind === 'blob' || kind === 'raw' || kind === 'tree');
			return isOfFile ? inRepository(owner, repository.replace(/\.git$/, ''), branch, file) : [url.href];
		}

		case 'gist.github.com': {
			return owner === '' || kind === 'raw' || repository === 'raw' ? [url.href] : [`${url.origin}/${[owner, repository].filter(part => part !== '').join('/')}/raw`];
		}

		case 'gitlab.com': {
			return [`${url.origin}${url.pathname.replace('/-/blob/', '/-/raw/')}`];
		}

		case 'codeberg.org': {
			return [`${url.origin}${url.pathname.replace('/src/', '/raw/')}`];
		}

		default: {
			return [url.href];
		}
	}
};

/** A file of a repository on GitHub; of a folder, the readme as people spell it. */
const inRepository = (owner: string, repository: string, branch: string, file: readonly string[]): readonly string[] => {
	const path = [owner, repository, branch, ...file].join('/');
	const isFile = /\.\w+$/.test(file.at(-1) ?? '');
	return (isFile ? [path] : ['README.md', 'readme.md', 'Readme.md'].map(name => `${path}/${name}`)).map(path => `https://raw.githubusercontent.com/${path}`);
};
