import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const baca = (nama: string): string => readFileSync(`docs/menjalankan/${nama}`, 'utf8')
/** Each instruction on one line, remarks left out. */
const perintah = baca('Containerfile').split('\n').filter((baris) => !baris.startsWith('#')).join('\n').replace(/\\\n\s*/g, '').split('\n').filter((baris) => baris !== '')
const tahap = perintah.slice(perintah.findLastIndex((baris) => baris.startsWith('FROM ')))

test('the container is asked for its health by what is in it: node alone', () => {
  const sehat = tahap.find((baris) => baris.startsWith('HEALTHCHECK')) ?? ''
  expect(sehat).toMatch(/CMD \["node", .*\/api\/sehat/)
  expect(sehat).not.toMatch(/curl|wget/)
})

test('it runs as nobody of importance, on code that nobody may write', () => {
  expect(tahap.findIndex((baris) => baris === 'USER rakor')).toBeGreaterThan(tahap.findIndex((baris) => baris.startsWith('COPY')))
  expect(perintah.some((baris) => baris.startsWith('RUN') && baris.includes('chmod -R a-w,a+rX /app'))).toBe(true)
})

test('secrets, data and history of the checkout are in no image, also where the builder does not read the list beside this file', () => {
  const hapus = perintah.find((baris) => baris.includes('npm run bangun'))?.match(/rm -rf ([^&]+)/)?.[1]?.trim().split(' ') ?? []
  const abaikan = baca('Containerfile.dockerignore').trim().split('\n')
  for (const satu of ['.git', '.data', '.env']) {
    expect(abaikan).toContain(satu)
    expect(hapus).toContain(satu)
  }
})
