import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './src/resources/**/*.ts', out: './src/db/migrations' })
