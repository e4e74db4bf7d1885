/** The calculations read no clock, no locale and no environment; and the same case gives the same result anywhere. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOM = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('uji/'))

const TERLARANG = [
  /\bDate\b/, /\bIntl\b/, /toLocale/, /localeCompare/, /Math\.random/, /\bprocess\b/, /parseFloat/, /toFixed/,
  /\bfetch\b/, /setTimeout/, /performance\./,
]

describe('the sources of this room', () => {
  test.each(sources)('%s', (name) => {
    const text = readFileSync(ROOM + name, 'utf8')
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
    for (const word of TERLARANG) expect(code).not.toMatch(word)
    const imports = [...code.matchAll(/from\s+['"]([^'"]+)['"]/g)].map((match) => match[1])
    expect(imports.filter((from) => !/^\.{1,2}\/[a-z-]+(\/[a-z-]+)?$/.test(from ?? ''))).toEqual([])
  })
})

/** Evaluates one case in a process of its own and prints what it got. */
const KASUS = `
const { computeCapaian } = await import(new URL("capaian.ts", process.env.ROOM));
const { rankPerKategori } = await import(new URL("peringkat.ts", process.env.ROOM));
const { pareto } = await import(new URL("kesenjangan.ts", process.env.ROOM));
const { akhirBulan } = await import(new URL("bulan.ts", process.env.ROOM));
const kosong = { pagu: 0n, tertimbang: 0n };
const bin = { nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 };
const daftar = ["I", "i", "a", "á", "Z"].map((kode, index) => computeCapaian({
  kunci: kode, kode, nama: kode, kategori: "DINAS", pagu: 98495970491100n, angkas: 52484779826200n,
  realisasi: 37704257503993n + BigInt(index % 2), nonRkud: 0n, paguMelapor: 98495970491100n,
  angkasMelapor: 52484779826200n, realisasiDiisi: true, fisik: kosong, targetFisik: kosong, fisikKini: 0n, fisikTertua: null,
  fisikBanding: { pagu: 0n, realisasi: 0n, target: 0n }, jumlahSubKegiatan: 0, bin,
  jumlahUnit: 1, jumlahUnitMelapor: 1, diperbarui: null,
}, { aturan: { tahun: 2023, kuningMulai: 65, hijauMulai: 80, batasSementara: 90, sumber: "" }, bulan: 6 }));
const hasil = { daftar, peringkat: rankPerKategori(daftar, "angkas"), pareto: pareto(daftar), akhir: akhirBulan(2024, 2) };
console.log(JSON.stringify(hasil, (_, value) => (typeof value === "bigint" ? value.toString() : value)));
`

const jalankan = (lingkungan: Record<string, string>): string =>
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', KASUS], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...lingkungan, ROOM: new URL('.', import.meta.url).href },
    encoding: 'utf8',
  })

test('another time zone and another locale give the same bytes', { timeout: 60_000 }, () => {
  const acuan = jalankan({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  expect(acuan).toContain('"akhir":"2024-02-29"')
  expect(acuan).toContain('"zona":"KUNING"')
  expect(jalankan({ TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' })).toBe(acuan)
  expect(jalankan({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(acuan)
})
