import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { ClientBase } from 'pg'
import { namaiPelaku, tulisAcuan } from './acuan'
import { periode, susunLaporan } from './laporan'
import { RENCANA_2023 } from './tahun/2023'
import { susun2022, susun2023 } from './tahun/susun-contoh'
import { tulisAnggaran } from './tulis/anggaran'
import { tulisDak } from './tulis/dak'
import { tulisDasar } from './tulis/dasar'
import { tulisEntri } from './tulis/entri'
import { tulisKinerja } from './tulis/kinerja'
import { tulisKendala, tulisPelaporan, tulisPernyataan } from './tulis/pelaporan'
import { tulisKeputusan } from './tulis/keputusan'
import { tulisPengadaan } from './tulis/pengadaan'
import { tulisRapat } from './tulis/rapat'
import { DIISI, hentikanPemicu, pastikanKosong, perbaruiStatistik, tulisJejak } from './tulis/tabel'

const BULAN = Array.from({ length: 12 }, (_, i) => i + 1)
const PERIODE = [
  ...BULAN.map((b) => periode(2022, b, 'TERKUNCI')),
  ...BULAN.map((b) => periode(2023, b, b <= 6 ? 'TERKUNCI' : b === 7 ? 'TERBUKA' : 'BELUM_DIBUKA')),
  periode(2024, 1, 'BELUM_DIBUKA'),
]

async function isi(client: ClientBase, kabar: (text: string) => void): Promise<void> {
  const lalu = susun2022()
  const kini = susun2023()
  await tulisAcuan(client)
  const id = await tulisDasar(client)
  const laporan = [
    ...susunLaporan(PERIODE.filter((p) => p.tahun === 2022), {}),
    ...susunLaporan(PERIODE.filter((p) => p.tahun === 2023), RENCANA_2023.kosong),
  ]
  await tulisPelaporan(client, PERIODE, laporan, id)
  let mulai = { sub: 0, baris: 0 }
  for (const tahun of [lalu, kini]) {
    kabar(`TA ${tahun.rencana.tahun}: ${tahun.subs.length} sub-kegiatan`)
    const idTahun = await tulisAnggaran(client, tahun, id, mulai)
    await tulisEntri(client, tahun, idTahun, laporan)
    mulai = { sub: mulai.sub + idTahun.sub.size, baris: mulai.baris + idTahun.baris.size }
    if (tahun === kini) {
      await tulisKendala(client, kini, idTahun, id)
      await tulisPengadaan(client, kini, idTahun, id)
      await tulisDak(client, kini, id)
      await tulisKinerja(client, kini.rencana.tahun)
      await tulisPernyataan(client, kini.rencana.tahun, id)
      await tulisRapat(client, kini.rencana.tahun, id)
      await tulisKeputusan(client, kini.rencana.tahun, id)
    }
  }
}

/**
 * Loads the sample years 2022-2024 of Kabupaten Lampung Barat into an empty, migrated database: all of it or nothing, in one
 * transaction. Refuses a database that has a tahun anggaran or a user. Deterministic: the same rows every time.
 */
export async function loadSample(connectionString: string, onProgress: (text: string) => void = () => {}): Promise<void> {
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await namaiPelaku(client, 'sistem:contoh')
    await pastikanKosong(client)
    const pulihkan = await hentikanPemicu(client, DIISI)
    await isi(client, onProgress)
    await tulisJejak(client, DIISI, 'sistem:contoh', 'data contoh')
    await pulihkan()
    // before COMMIT, where the sums per unit are made: without statistics the planner walks the wrong way
    await perbaruiStatistik(client, 'isi')
    await client.query('COMMIT')
    await perbaruiStatistik(client, 'rekap')
  } finally {
    await client.end()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.env.DATABASE_URL
  if (!target) throw new Error('DATABASE_URL belum diisi')
  await loadSample(target, (text) => console.log(text))
  console.log('Data contoh dimuat.')
}
