import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

// The floors are a rule that is run, not a picture: a house of our shape is built in a folder of its own, with arrows drawn into it.
const rumah = mkdtempSync(path.join(os.tmpdir(), 'rakor-lantai-'))
afterAll(() => rmSync(rumah, { recursive: true, force: true }))

/** One file of a floor, as the rules see it: a capability wing has rooms, the others have none. */
const berkas = (lantai: string): string => (['realisasi', 'posisi'].includes(lantai) ? `lib/${lantai}/types` : `lib/${lantai}/kamar/types`)
const LANTAI = ['realisasi', 'dasar', 'posisi', 'tahun', 'lapor', 'lihat', 'rakor']

/** Names of the rules that a house with these arrows breaks. */
function langgar(panah: readonly (readonly [string, string])[]): string[] {
  for (const nama of ['lib', 'components', 'app', 'prisma']) {
    rmSync(path.join(rumah, nama), { recursive: true, force: true })
    mkdirSync(path.join(rumah, nama))
  }
  const isi = new Map<string, string[]>(LANTAI.map((lantai) => [berkas(lantai), []]))
  for (const [dari, ke] of panah) isi.set(dari, [...(isi.get(dari) ?? []), ke])
  for (const ke of panah.map(([, tujuan]) => tujuan)) if (!isi.has(ke)) isi.set(ke, [])
  for (const [nama, tujuan] of isi) {
    mkdirSync(path.dirname(path.join(rumah, nama)), { recursive: true })
    writeFileSync(path.join(rumah, `${nama}.ts`), `${tujuan.map((satu) => `import '@/${satu}'\n`).join('')}export const ada = 1\n`)
  }
  const hasil = spawnSync(process.execPath, [path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'app', 'components', 'lib', 'prisma'], { cwd: rumah, encoding: 'utf8' })
  const { summary } = JSON.parse(hasil.stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort()
}

test('an arrow upwards between any two floors fails, a straight line down does not', () => {
  for (const nama of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(nama, path.join(rumah, nama))
  symlinkSync(path.resolve('node_modules'), path.join(rumah, 'node_modules'))

  const turun = LANTAI.slice(1).map((lantai, i) => [berkas(lantai), berkas(LANTAI[i] ?? '')] as const)
  expect(langgar(turun)).toEqual([])
  const naik = LANTAI.flatMap((lantai, i) => LANTAI.slice(i + 1).map((atas) => [berkas(lantai), berkas(atas)] as const))
  expect(langgar(naik)).toEqual(expect.arrayContaining(LANTAI.slice(0, -1).map((lantai, i) => `floor-${i}-${lantai}`)))
})

test('a loose room, a circle and a back door fail as well', () => {
  expect(langgar([['lib/dasar/kamar/types', 'lib/lepas/isi']])).toContain('a-wing-for-every-room')
  expect(langgar([['lib/lapor/a/loaders', 'lib/lapor/b/loaders'], ['lib/lapor/b/loaders', 'lib/lapor/a/loaders']])).toEqual(['no-circles'])
  expect(langgar([['lib/lapor/a/loaders', 'lib/lapor/b/data']])).toEqual(['capability-by-its-door'])
  expect(langgar([['components/dasar/ui/a', 'components/lihat/ringkasan/b']])).toEqual(['components-floor-0-dasar'])
})
