import http from 'node:http'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { KUKI_AULA } from '@/lib/rakor/paparan/constants'
import { kukiAula } from '@/lib/rakor/paparan/kode'
import { mulaiPenulisWeb } from '@/tests/support/guncang/penulis-web'
import akun from '@/prisma/sample/akun.json' with { type: 'json' }
import { aksi, masuk, ms } from './alat'

const PENGIKUT = 500
const OPERATOR = 20
/** Each operator stores a figure and pauses this long (ms): faster than anybody types. */
const SELA_MS = 1_000
/** Changes of the slide, and the pause between them (ms). */
const GANTI = 60
const JEDA_MS = 500
const tidur = (lama: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, lama))
const ke = (lama: readonly number[], bagian: number): number => [...lama].sort((a, b) => a - b)[Math.min(lama.length - 1, Math.floor(lama.length * bagian))] ?? NaN

interface Pengikut { bita: number; putus: boolean; terima: Map<number, number>; awal: number; tutup: () => void }

/** One phone: an open line, and when it heard of which command. */
function ikuti(alamat: string, cookie: string, agent: http.Agent): Promise<Pengikut> {
  return new Promise((beres, gagal) => {
    const mulai = performance.now()
    const minta = http.get(alamat, { agent, headers: { cookie, accept: 'text/event-stream' } }, (jawab) => {
      if (jawab.statusCode !== 200) return gagal(new Error(String(jawab.statusCode)))
      const satu: Pengikut = { bita: 0, putus: false, terima: new Map(), awal: 0, tutup: () => minta.destroy() }
      let sisa = ''
      jawab.setEncoding('utf8')
      jawab.on('data', (potong: string) => {
        satu.bita += Buffer.byteLength(potong)
        sisa += potong
        for (let akhir = sisa.indexOf('\n\n'); akhir !== -1; akhir = sisa.indexOf('\n\n')) {
          const urutan = /^event: layar\ndata: .*"urutan":(\d+)/.exec(sisa.slice(0, akhir))?.[1]
          sisa = sisa.slice(akhir + 2)
          if (urutan === undefined) continue
          satu.terima.set(Number(urutan), performance.now())
          if (satu.awal === 0) { satu.awal = performance.now() - mulai; beres(satu) }
        }
      })
      jawab.on('close', () => { satu.putus = true })
    })
    minta.on('error', gagal)
  })
}

/**
 * A hall of 500 phones while 20 operators save: how long after the speaker's key each phone has the slide, what is lost, what it weighs.
 * Client and server share this machine.
 */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const db = new pg.Client({ connectionString })
  await db.connect()
  const cookie = await masuk(baseUrl, 'analis')
  const kemudi = randomUUID()
  const satuan = async <T>(sql: string): Promise<T> => (await db.query<T & pg.QueryResultRow>(sql)).rows[0] as T
  if ((await satuan<{ keadaan: string }>('SELECT keadaan FROM rapat WHERE id = 1')).keadaan === 'DRAF') {
    await aksi(baseUrl, cookie, 'lib/rakor/bekuan/actions.ts#bekukanPosisi', { rapatId: 1, urutan: 1 })
    await aksi(baseUrl, cookie, 'lib/rakor/rapat/actions.ts#mulaiRapat', { rapatId: 1, versi: (await satuan<{ versi: number }>('SELECT versi FROM rapat WHERE id = 1')).versi })
  }
  const awalBuat = performance.now()
  await aksi(baseUrl, cookie, 'lib/rakor/paparan/actions.ts#mulaiPaparan', { rapatId: 1, kemudi })
  const buat = performance.now() - awalBuat
  await aksi(baseUrl, cookie, 'lib/rakor/paparan/actions.ts#terbitkanKode', { rapatId: 1 })
  const tamu = `${KUKI_AULA}=${kukiAula(1, (await satuan<{ biji: string }>('SELECT biji::text AS biji FROM paparan_kode WHERE rapat_id = 1')).biji)}`
  const { ikut, unit } = await satuan<{ ikut: string; unit: number }>("SELECT (SELECT sha256 FROM paparan_dek WHERE jenis = 'ikut') AS ikut, (SELECT id FROM unit ORDER BY id LIMIT 1) AS unit")

  // most units of the sample have handed in: here they all still write
  await db.query("SET session_replication_role = replica; UPDATE laporan SET status = 'DRAF' WHERE tahun = 2023 AND bulan = 7; SET session_replication_role = DEFAULT")
  const penulis = []
  for (let i = 0; i < OPERATOR; i += 1) penulis.push(await mulaiPenulisWeb({ alamat: baseUrl, urlBasisData: () => connectionString }, akun[0]?.sandi ?? '', i, SELA_MS))
  const agent = new http.Agent({ maxSockets: Infinity })
  const pengikut: Pengikut[] = []
  let gagal = 0
  // they come in groups, as phones do that scan one code
  for (let i = 0; i < PENGIKUT; i += 25) {
    const grup = await Promise.allSettled(Array.from({ length: 25 }, () => ikuti(`${baseUrl}/api/rakor/1/paparan/siaran`, tamu, agent)))
    for (const satu of grup) { if (satu.status === 'fulfilled') pengikut.push(satu.value); else gagal += 1 }
  }
  const mulaiDek = performance.now()
  const dek = await Promise.allSettled(pengikut.map(async () => {
    const jawab = await fetch(`${baseUrl}/api/rakor/1/paparan/dek?v=${ikut}`, { headers: { cookie: tamu } })
    if (jawab.status !== 200) throw new Error(String(jawab.status))
    return (await jawab.arrayBuffer()).byteLength
  }))
  const lamaDek = performance.now() - mulaiDek
  const sebelum = pengikut.reduce((n, { bita }) => n + bita, 0)
  const slide = ['posisi', 'kurva', 'kesenjangan', `unit-${unit}`]
  const lama: number[] = []
  const perintah: number[] = []
  let luput = 0
  for (let i = 0; i < GANTI; i += 1) {
    const tekan = performance.now()
    const jawab = await fetch(`${baseUrl}/api/rakor/1/paparan/perintah`, { method: 'POST', body: JSON.stringify({ kemudi, slide: slide[i % slide.length] }), headers: { 'content-type': 'application/json', origin: baseUrl, cookie } })
    const { urutan } = (await jawab.json()) as { urutan: number }
    perintah.push(performance.now() - tekan)
    await tidur(JEDA_MS)
    // who has not heard of this one within five seconds has missed it
    for (let tunggu = 0; tunggu < 50 && pengikut.some(({ terima }) => !terima.has(urutan)); tunggu += 1) await tidur(100)
    for (const { terima } of pengikut) { const saat = terima.get(urutan); if (saat === undefined) luput += 1; else lama.push(saat - tekan) }
  }
  const terputus = pengikut.filter(({ putus }) => putus).length
  const bita = pengikut.reduce((n, satu) => n + satu.bita, 0) - sebelum
  for (const satu of pengikut) satu.tutup()
  await Promise.all(penulis.map((satu) => satu.henti()))
  await aksi(baseUrl, cookie, 'lib/rakor/paparan/actions.ts#hentikanPaparan', { rapatId: 1, kemudi })
  await db.end()
  const ukuranDek = dek.flatMap((satu) => (satu.status === 'fulfilled' ? [satu.value] : []))
  return {
    name: `Paparan: ${PENGIKUT} pengikut, ${OPERATOR} operator menyimpan`,
    rows: [
      ['pengikut tersambung, gagal, terputus (sasaran 0 gagal)', `${pengikut.length}, ${gagal}, ${terputus}`],
      ['slide pertama di ponsel, p95 (sasaran <= 1000 ms)', ms(ke(pengikut.map(({ awal }) => awal), 0.95))],
      [`ganti slide sampai di ponsel, tengah / p95 / terlama dari ${GANTI} (sasaran p95 <= 500 ms)`, `${ms(ke(lama, 0.5))} / ${ms(ke(lama, 0.95))} / ${ms(ke(lama, 1))}`],
      ['ganti slide yang luput (sasaran 0)', luput],
      ['jawaban perintah, tengah / p95', `${ms(ke(perintah, 0.5))} / ${ms(ke(perintah, 0.95))}`],
      ['byte sekali ganti, satu ponsel', `${(bita / GANTI / Math.max(1, pengikut.length)).toFixed(0)} B`],
      ['berkas slide, satu ponsel; semua bersamaan', `${((ukuranDek[0] ?? 0) / 1024).toFixed(1)} KB; ${ms(lamaDek)}, gagal ${dek.length - ukuranDek.length}`],
      ['menyusun dan menyimpan berkas slide', ms(buat)],
      ['simpanan operator diakui', penulis.reduce((n, { diakui }) => n + diakui(), 0)],
      ['simpanan operator lain', JSON.stringify(penulis.flatMap(({ jawaban }) => Object.entries(jawaban()).filter(([nama]) => nama !== 'diakui').map(([nama, n]) => `${nama.slice(0, 60)}: ${n}`)))],
    ],
  }
}
