import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { BANYAK_JAHAT } from '@/tests/support/berkas-jahat/banyak-jahat'
import { BESAR_JAHAT } from '@/tests/support/berkas-jahat/besar'
import { lupakanPuncak, puncakRss } from '@/tests/support/berkas-jahat/puncak'
import { masuk } from './alat'

const BATAS_MB = 700
const OPERATOR = ['operator.dinkes', 'analis', 'admin', 'operator.disdikbud', 'operator.dpupr']

interface Pintu {
  nama: string
  alamat: string
  isian: Record<string, string>
  orang: string
}

/** Sends a file by a plain form, as the page does; gives where the answer leads. */
async function kirim(baseUrl: string, cookie: string, { alamat, isian }: Pintu, nama: string, isi: Buffer): Promise<string> {
  const formulir = new FormData()
  for (const [kunci, nilai] of Object.entries(isian)) formulir.append(kunci, nilai)
  formulir.append('berkas', new Blob([new Uint8Array(isi)]), nama)
  const jawaban = await fetch(`${baseUrl}${alamat}`, { method: 'POST', headers: { cookie, origin: baseUrl }, body: formulir, redirect: 'manual' })
  return jawaban.headers.get('location') ?? `${jawaban.status} ${(await jawaban.text()).slice(0, 120)}`
}

/** Peak resident memory of the serving process under each hostile file through each door, and under five at once. */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const pid = Number(process.env.BENCH_WEB_PID)
  const db = new pg.Client({ connectionString })
  await db.connect()
  const unit = (await db.query<{ id: number }>("SELECT u.unit_id AS id FROM pengguna p JOIN pengguna_unit u ON u.pengguna_id = p.id WHERE p.username = 'operator.dinkes'")).rows[0]?.id ?? 0
  const pintu: Pintu[] = [
    { nama: 'impor', alamat: '/api/impor', isian: { tahun: '2023' }, orang: 'analis' },
    { nama: 'rekonsiliasi', alamat: '/api/rekonsiliasi/unggah', isian: { tahun: '2023', bulan: '6', basis: 'LRA' }, orang: 'analis' },
    { nama: 'kodefikasi', alamat: '/api/kodefikasi', isian: { daftar: 'sumber' }, orang: 'admin' },
    { nama: 'templat', alamat: `/api/entri/${unit}/templat?tahun=2023&bulan=7`, isian: {}, orang: 'operator.dinkes' },
  ]
  const kuki = new Map<string, string>()
  for (const orang of OPERATOR) kuki.set(orang, await masuk(baseUrl, orang).catch(() => ''))
  // what counts files per person and minute would stop the measuring
  const lupakan = () => db.query(`SET session_replication_role = replica; DELETE FROM pembatas WHERE key LIKE 'unggah:%'; DELETE FROM impor_baris; DELETE FROM impor_batch; SET session_replication_role = DEFAULT`)
  const selesai = async (): Promise<void> => {
    for (let i = 0; i < 1_200; i++) {
      if ((await db.query("SELECT 1 FROM impor_batch WHERE status = 'MEMBACA'")).rowCount === 0) return
      await new Promise((lanjut) => setTimeout(lanjut, 100))
    }
  }
  const rows: [string, string][] = [['RSS sebelum berkas pertama', `${puncakRss(pid).toFixed(0)} MB`]]
  let tertinggi = 0
  const ukur = async (label: string, kerja: () => Promise<string>): Promise<void> => {
    await lupakan()
    lupakanPuncak(pid)
    const mulai = performance.now()
    // a door that refuses by the size that is told may close the line while the rest is still being sent
    const hasil = await kerja().catch((error: unknown) => `diputus: ${String(error)}`)
    await selesai()
    const puncak = puncakRss(pid)
    tertinggi = Math.max(tertinggi, puncak)
    // told at once as well: the whole takes minutes
    console.log(`  ${puncak.toFixed(0)} MB  ${label}`)
    rows.push([label, `${puncak.toFixed(0)} MB, ${((performance.now() - mulai) / 1000).toFixed(1)} s${process.env.BENCH_RINCI ? `, ${hasil}` : ''}`])
  }
  for (const { ihwal, berkas, isi } of [...BANYAK_JAHAT, ...BESAR_JAHAT]) {
    const bita = isi()
    for (const satu of pintu) await ukur(`${ihwal} > ${satu.nama}`, () => kirim(baseUrl, kuki.get(satu.orang) ?? '', satu, berkas, bita))
  }
  const lima = [...BANYAK_JAHAT.slice(0, 2), ...BESAR_JAHAT].map((satu) => ({ nama: satu.berkas, bita: satu.isi() }))
  await ukur('lima berkas terberat sekaligus, lima orang', async () =>
    (await Promise.all(lima.map(({ nama, bita }, i) => kirim(baseUrl, kuki.get(OPERATOR[i] ?? '') ?? '', pintu[0] as Pintu, nama, bita)))).join(' | '))
  await db.end()
  rows.push([`tertinggi (batas ${BATAS_MB} MB)`, `${tertinggi.toFixed(0)} MB: ${tertinggi < BATAS_MB ? 'di bawah batas' : 'MELEWATI BATAS'}`])
  if (tertinggi >= BATAS_MB) process.exitCode = 1
  return { name: 'Berkas jahat: RSS tertinggi server web', rows }
}
