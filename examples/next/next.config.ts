import type {NextConfig} from 'next';

const config: NextConfig = {
  // This folder has a lockfile of its own.
  turbopack: {root: import.meta.dirname},
};

export default config;
