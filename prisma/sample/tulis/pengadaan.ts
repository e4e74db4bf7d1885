import type { ClientBase } from 'pg'
import { idOperator } from '../akun'
import { susunPengadaan, type PaketContoh } from '../pengadaan'
import type { TahunContoh } from '../tahun/susun-contoh'
import type { IdTahun } from './anggaran'
import type { IdContoh } from './dasar'
import { tulisFoto } from './foto'
import { majukanUrutan, senText, tulisMassal, type Nilai } from './massal'

const ANAK = { paket_id: 'int', unit_id: 'int', tahun: 'smallint' }
const LETTER = ['Rapat pembuktian keterlambatan pertama; penyebab dan rencana kejar dicatat dalam berita acara (data contoh).', 'Uji coba 14 hari sesudah rapat pertama (data contoh).', 'Surat peringatan pertama kepada penyedia (data contoh).'] as const

async function tulisKontrak(client: ClientBase, daftar: readonly [PaketContoh, readonly Nilai[]][]): Promise<void> {
  const ada = daftar.flatMap(([p, kunci]) => (p.kontrak ? [{ p, kunci, k: p.kontrak }] : []))
  const oleh = (p: PaketContoh): string => idOperator(p.unit)
  await tulisMassal(client, 'kontrak', { ...ANAK, nomor: 'text', tanggal: 'date', nilai: 'numeric', penyedia: 'text', mulai: 'date', selesai: 'date', diubah_oleh: 'text' },
    ada.map(({ p, kunci, k }) => [...kunci, `CONTOH/${kunci[0]}/${p.metode === 'SWAKELOLA' ? 'SW' : 'SPK'}/2023`, k.tanggal, senText(k.nilai), p.metode === 'SWAKELOLA' ? 'Tim swakelola (contoh)' : `Penyedia contoh ${kunci[0]}`, k.mulai, k.selesai, oleh(p)]))
  await tulisMassal(client, 'kontrak_jadwal', { ...ANAK, bulan: 'smallint', rencana: 'numeric', realisasi: 'numeric' },
    ada.flatMap(({ p, kunci }) => p.jadwal.map((j) => [...kunci, j.bulan, j.rencana, j.realisasi])))
  await tulisMassal(client, 'kontrak_bayar', { ...ANAK, jenis: 'text', tanggal: 'date', nilai: 'numeric', sp2d: 'text', oleh: 'text' },
    ada.flatMap(({ p, kunci }) => p.bayar.map((b, i) => [...kunci, b.jenis, b.tanggal, senText(b.nilai), `CONTOH-${kunci[0]}-${i + 1}`, oleh(p)])))
  await tulisMassal(client, 'kontrak_kritis', { ...ANAK, peristiwa: 'text', tanggal: 'date', nomor: 'text', sebab: 'text', target: 'numeric', realisasi: 'numeric', uraian: 'text', oleh: 'text' },
    ada.filter(({ p }) => p.kritis).flatMap(({ p, kunci }) => [
      [...kunci, 'PERINGATAN', '2023-06-26', `CONTOH/${kunci[0]}/SP-1`, null, null, null, LETTER[2], oleh(p)],
      [...kunci, 'SCM_1', '2023-07-06', `CONTOH/${kunci[0]}/BA-1`, 'PENYEDIA', null, null, LETTER[0], oleh(p)],
      [...kunci, 'UJI_COBA', '2023-07-20', null, null, '8.00', '5.25', LETTER[1], oleh(p)],
    ]))
}

/** Packages of 2023 with their stages, contracts, curves and payments. All made up, and marked so. */
export async function tulisPengadaan(client: ClientBase, tahun: TahunContoh, idTahun: IdTahun, id: IdContoh): Promise<void> {
  const daftar = susunPengadaan(tahun).map((p, i): [PaketContoh, readonly Nilai[]] => [p, [i + 1, id.unit.get(p.unit) ?? null, tahun.rencana.tahun]])
  await tulisMassal(client, 'paket',
    { id: 'int', unit_id: 'int', tahun: 'smallint', sub_kegiatan_id: 'int', kode_rup: 'text', nama: 'text', jenis: 'text', metode: 'text', pagu: 'numeric', hps: 'numeric', rencana_pemilihan: 'smallint', rencana_kontrak: 'smallint', rencana_selesai: 'smallint', contoh: 'boolean', diubah_oleh: 'text' },
    daftar.map(([p, kunci]) => [...kunci, idTahun.sub.get(p.sub) ?? null, p.tanpaRup ? null : String(90_000_000 + Number(kunci[0])), p.nama, p.jenis, p.metode, senText(p.pagu), p.hps === null ? null : senText(p.hps), ...p.rencana, true, idOperator(p.unit)]))
  await tulisMassal(client, 'paket_tahap', { ...ANAK, tahap: 'text', tanggal: 'date', oleh: 'text', pada: 'timestamptz' },
    daftar.flatMap(([p, kunci]) => p.tahap.map(([tahap, tanggal]) => [...kunci, tahap, tanggal, idOperator(p.unit), `${tanggal}T04:00:00Z`])))
  await tulisKontrak(client, daftar)
  await tulisFoto(client, daftar)
  await majukanUrutan(client, 'paket')
}
