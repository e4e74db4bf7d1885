import type { ClientBase } from 'pg'
import { ID_ADMIN, idOperator } from '../akun'
import { ALOKASI_DAK, ATURAN_DAK_2023, subDak, type AlokasiContoh } from '../dak'
import type { TahunContoh } from '../tahun/susun-contoh'
import type { IdContoh } from './dasar'
import { majukanUrutan, senText, tulisMassal } from './massal'

type Catat = AlokasiContoh['catatan'][number]

/** What the record was read from. All of it is sample, and says so. */
function dokumen({ jenis, syarat, tahap }: Catat): string {
  const apa = jenis === 'NDK' ? 'Daftar kontrak OMSPAN' : jenis === 'SALUR' ? `SP2D penyaluran${tahap === 0 ? ' sekaligus' : ` tahap ${'I'.repeat(tahap ?? 1)}`}`
    : jenis === 'RENCANA' ? 'Rencana penyelesaian kegiatan' : jenis === 'OUTPUT' ? 'LRPD-CO' : syarat === 'PERDA' ? 'Perda APBD TA 2023' : syarat === 'LAPORAN_LALU' ? 'Laporan TA 2022, hasil reviu APIP'
      : syarat === 'RENCANA_KEGIATAN' ? 'Rencana kegiatan, persetujuan kementerian' : syarat === 'LRPD' ? 'LRPD-CO' : 'Laporan hasil reviu APIP'
  return `${apa} (contoh)`
}

/** Rules, allocations and records of 2023; figures that were published are named in each allocation's source. */
export async function tulisDak(client: ClientBase, tahun: TahunContoh, id: IdContoh): Promise<void> {
  const angka = tahun.rencana.tahun
  const { rows } = await client.query<{ kode: string; id: number }>('SELECT kode, id FROM sumber_dana')
  const sumber = new Map(rows.map((row) => [row.kode, row.id]))
  const aturan = Object.entries(ATURAN_DAK_2023)
  await tulisMassal(client, 'aturan_dak', { tahun: 'smallint', ...Object.fromEntries(aturan.map(([nama]) => [nama, nama.startsWith('tenggat') ? 'date' : nama === 'dasar' ? 'text' : nama === 'batas_sekaligus' ? 'numeric' : 'smallint'])), diubah_oleh: 'text' },
    [[angka, ...aturan.map(([, nilai]) => nilai), ID_ADMIN]])
  const unit = ({ unit: slug }: AlokasiContoh): number | null => id.unit.get(slug) ?? null
  await tulisMassal(client, 'dak_bidang', { id: 'int', tahun: 'smallint', unit_id: 'int', bidang: 'text', subbidang: 'text', jenis: 'text', mekanisme: 'text', sumber_dana_id: 'int', pagu: 'numeric', sub_kegiatan: 'text[]', sumber: 'text', contoh: 'boolean', diubah_oleh: 'text', diubah_pada: 'timestamptz' },
    ALOKASI_DAK.map((a, i) => [i + 1, angka, unit(a), a.bidang, a.subbidang, a.jenis, a.mekanisme, sumber.get(a.sumberKode) ?? null, senText(a.pagu * 100), `{${subDak(tahun, a).join(',')}}`, a.sumber, true, ID_ADMIN, `${angka}-01-16T02:00:00Z`]))
  await tulisMassal(client, 'dak_catatan', { bidang_id: 'int', unit_id: 'int', tahun: 'smallint', jenis: 'text', tahap: 'smallint', syarat: 'text', nilai: 'numeric', persen: 'numeric', terpenuhi: 'boolean', tanggal: 'date', dokumen: 'text', oleh: 'text', pada: 'timestamptz' },
    ALOKASI_DAK.flatMap((a, i) => a.catatan.map((c) => [
      i + 1, unit(a), angka, c.jenis, c.tahap ?? null, c.syarat ?? null, c.nilai === undefined ? null : senText(c.nilai * 100), c.persen === undefined ? null : senText(c.persen),
      c.jenis === 'SYARAT' ? true : null, c.tanggal, dokumen(c), idOperator(a.unit), `${c.tanggal}T04:00:00Z`,
    ])))
  await majukanUrutan(client, 'dak_bidang')
  await majukanUrutan(client, 'dak_catatan')
}
