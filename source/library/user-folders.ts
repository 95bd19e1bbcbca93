import envPaths from 'env-paths';

/** Where a person's settings are kept, and what is remembered for them, as their system has it. */
export const userFolders = () => envPaths('postdeck', {suffix: ''});
