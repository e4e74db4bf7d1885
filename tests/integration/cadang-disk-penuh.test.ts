import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { klasterKecil, type Klaster } from '@/tests/support/klaster-cadang'

// A real small disk: a tmpfs in a namespace of its own, which Linux lets anybody make where user namespaces are on.
const BISA = process.platform === 'linux' && spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=8k tmpfs /mnt']).status === 0
const LAMA = 'rakor-20260101T000000Z-harian.cadang'

let k: Klaster
beforeAll(async () => {
  k = await klasterKecil()
})
afterAll(async () => {
  await k.hentikan()
  k.hapus()
})

/** Makes a copy on a disk of so many kilobytes on which an older one lies; what it said, and what lies there afterwards. */
function diDiskKecil(kb: number, args: string[]): { kata: string; isi: string[] } {
  const folder = path.join(k.folder, 'disk')
  mkdirSync(folder, { recursive: true })
  const naskah = `mount -t tmpfs -o size=${kb}k tmpfs "$DISK" && printf lama > "$DISK/${LAMA}" && printf '{"nama":"${LAMA}","waktu":"2026-01-01T00:00:00Z"}' > "$DISK/${LAMA}.json" && "$@"; echo ---; ls "$DISK"`
  const keluar = execFileSync('unshare', ['-rm', 'sh', '-c', naskah, 'sh', process.execPath, 'tests/support/disk-kecil.mjs', args[0] ?? '', args[1] ?? '', folder, args[2] ?? ''], { env: { ...process.env, DISK: folder }, encoding: 'utf8' })
  const [kata = '', isi = ''] = keluar.split('---\n')
  return { kata, isi: isi.trim().split('\n') }
}
const PENUH = /^DITOLAK: Disk tempat cadangan \(.+\) penuh; cadangan tidak jadi dibuat dan yang lama tetap ada\./m

test.runIf(BISA)('a copy that finds the disk full says so, and leaves the older copies and nothing else', () => {
  for (const [cara, kb, url] of [['basis', 64, k.url], ['basis', 1024, k.url], ['logis', 16, k.cluster.url('rakor', PEMILIK)]] as const) {
    const { kata, isi } = diDiskKecil(kb, [cara, url])
    expect(kata, cara).toMatch(PENUH)
    expect(isi, cara).toEqual([LAMA, `${LAMA}.json`])
  }
})

test.runIf(BISA)('a disk that is full when the copy is whole already leaves no copy that only takes room', () => {
  // two pages are the older copy and its sidecar
  const { kata, isi } = diDiskKecil(40, ['resmi', '', String(32 * 1024)])
  expect(kata).toMatch(/^GALAT ENOSPC/m)
  expect(isi).toEqual([LAMA, `${LAMA}.json`])
})

test.runIf(BISA)('on a disk that is large enough the same succeeds', () => {
  const { kata, isi } = diDiskKecil(64 * 1024, ['basis', k.url])
  expect(kata).toContain('JADI')
  expect(isi).toHaveLength(4)
})
