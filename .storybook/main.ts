import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration builds a library, and minifies what is to be read here.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    {from: '../demo/content', to: '/content'},
    {from: '../demo/images', to: '/images'},
  ],
  // Storybook's own parts are large; nobody downloads them to read an article.
  viteFinal: (config) => ({...config, build: {...config.build, chunkSizeWarningLimit: 5_000}}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
} satisfies StorybookConfig;
