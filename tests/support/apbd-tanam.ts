import pg from 'pg'
import type { ApbdAcak } from './apbd-acak'
import { months } from './apbd-acak'

const uang = (sen: bigint): string => `${sen < 0n ? '-' : ''}${(sen < 0n ? -sen : sen) / 100n}.${String((sen < 0n ? -sen : sen) % 100n).padStart(2, '0')}`

/**
 * Puts a generated APBD into an empty, migrated database as an office that may do everything, through the guards and
 * triggers that any entry passes. All periods are open until the data are in; `kunci` closes them up to that month.
 */
export async function tanamApbd(connectionString: string, apbd: ApbdAcak, { kunci = 0 } = {}): Promise<void> {
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' })
  await client.connect()
  const { tahun } = apbd
  const isi = async (tabel: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
    const kolom = Object.keys(rows[0] ?? {})
    if (kolom.length === 0) return
    await client.query(
      `INSERT INTO ${tabel} (${kolom.join(', ')}) OVERRIDING SYSTEM VALUE
       SELECT ${kolom.join(', ')} FROM json_populate_recordset(NULL::${tabel}, $1)`,
      [JSON.stringify(rows)],
    )
  }
  try {
    await client.query('BEGIN')
    await client.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'sistem', true)")
    await client.query("INSERT INTO regulasi VALUES ('R1', 'Regulasi uji') ON CONFLICT DO NOTHING")
    await isi('tahun_anggaran', [{ tahun, regulasi_kode: 'R1', pengisi_pagu: 'KANTOR', pengisi_anggaran_kas: 'UNIT', perlu_persetujuan_kepala: false, contoh: false }])
    await isi('aturan_zona', [{ tahun, kuning_mulai: 65, hijau_mulai: 80, sumber: 'uji' }])
    await isi('periode', months().map((bulan) => ({ tahun, bulan, status: 'TERBUKA', dibuka_pada: `${tahun}-01-01`, tenggat: `${tahun}-12-31` })))
    await isi('unit', apbd.unit)
    await isi('unit_masa', apbd.masa.map((m, i) => ({ id: i + 1, unit_id: m.unitId, nama: m.nama, nama_singkat: m.nama, kategori: m.kategori, induk_id: m.indukId, asisten: m.asisten, berlaku_mulai: m.mulai, berlaku_sampai: m.sampai })))
    await isi('nomenklatur', pohon(apbd))
    await isi('rekening', apbd.rekening.map(({ kode, jenis }) => ({ kode, nama: kode, jenis_kode: jenis, jenis_nama: `Belanja ${jenis}`, kelompok_kode: jenis.slice(0, 3), kelompok_nama: jenis })))
    await isi('sumber_dana', apbd.sumber.map((s) => ({ ...s, nama: `Sumber ${s.id}` })))
    await isi('apbd_versi', apbd.apbd.map((v) => ({ id: v.id, tahun, urutan: v.urutan, jenis: v.urutan === 0 ? 'MURNI' : 'PERGESERAN', nama: `Versi ${v.urutan}`, berlaku_mulai: v.mulai })))
    await isi('kas_versi', apbd.kas.map((v) => ({ id: v.id, tahun, urutan: v.urutan, nama: `Kas ${v.urutan}`, apbd_versi_id: v.apbdId, berlaku_mulai: v.mulai })))
    await isi('sub_kegiatan', apbd.sub.map((s) => ({ id: s.id, tahun, unit_id: s.unitId, nomenklatur_id: s.nomenklaturId })))
    await isi('baris', apbd.baris.map((b) => ({ id: b.id, tahun, unit_id: b.unitId, sub_kegiatan_id: b.subId, rekening_kode: b.rekening, sumber_dana_id: b.sumberId })))
    await isi('wilayah', apbd.wilayah.map((w, i) => ({ id: w.id, tingkat: w.indukId === null ? 'KECAMATAN' : 'PEKON', kode: w.indukId === null ? kodeKecamatan(w.id) : `${kodeKecamatan(w.indukId)}.20${String(i).padStart(2, '0')}`, nama: `Wilayah ${w.id}`, induk_id: w.indukId, sumber: 'uji', berakhir: false, versi: 1, diubah_oleh: 'uji', diubah_pada: `${tahun}-01-01` })))
    await isi('tempat', apbd.tempat.map((t, i) => ({ id: i + 1, tahun, unit_id: apbd.sub.find(({ id }) => id === t.subId)?.unitId, sub_kegiatan_id: t.subId, baris_id: t.barisId, wilayah_id: t.wilayahId, asal: 'KETIK', oleh: 'uji', pada: `${tahun}-01-01` })))
    const cap = { diubah_oleh: 'uji', diubah_pada: `${tahun}-08-01T01:02:03.456Z` }
    await isi('pagu', apbd.pagu.map((p) => ({ apbd_versi_id: p.versiId, baris_id: p.barisId, tahun, nilai: uang(p.nilai), ...cap })))
    await isi('anggaran_kas', apbd.anggaranKas.map((k) => ({ kas_versi_id: k.versiId, baris_id: k.barisId, bulan: k.bulan, tahun, nilai: uang(k.nilai), ...cap })))
    await isi('realisasi', apbd.realisasi.map((x) => ({ baris_id: x.barisId, bulan: x.bulan, kanal: x.kanal, tahun, nilai: uang(x.nilai), koreksi: uang(x.koreksi), alasan_koreksi: 'uji', ...cap })))
    await isi('realisasi_fisik', apbd.fisik.map((f) => ({ sub_kegiatan_id: f.subId, bulan: f.bulan, persen: f.persen / 100, ...cap })))
    await isi('target_fisik', apbd.target.map((f) => ({ sub_kegiatan_id: f.subId, bulan: f.bulan, persen: f.persen / 100, ...cap })))
    await isi('laporan', apbd.laporan.map((l, i) => ({ id: i + 1, tahun, bulan: l.bulan, unit_id: l.unitId, status: l.status, versi: 1, diajukan_pada: `${tahun}-08-01`, catatan: 'uji' })))
    await isi('tema', apbd.tema.map((kode, i) => ({ kode, nama: `Tema ${kode}`, urutan: 900 + i, definisi: 'tema uji', dasar: 'uji', pola_kode: [], pola_nama: [], berakhir: false, versi: 1, ...cap })))
    const unitSub = new Map(apbd.sub.map((s) => [s.id, s.unitId]))
    await isi('tema_tanda', apbd.tanda.map((t) => ({ apbd_versi_id: t.versiId, sub_kegiatan_id: t.subId, tema_kode: t.tema, tahun, unit_id: unitSub.get(t.subId), putusan: t.putusan, asal: 'KETIK', versi: 1, ...cap })))
    if (kunci > 0) await client.query("UPDATE periode SET status = 'TERKUNCI', dikunci_pada = now() WHERE tahun = $1 AND bulan <= $2", [tahun, kunci])
    for (const tabel of ['unit', 'unit_masa', 'nomenklatur', 'sumber_dana', 'apbd_versi', 'kas_versi', 'sub_kegiatan', 'baris', 'laporan', 'wilayah', 'tempat']) {
      await client.query(`SELECT setval(pg_get_serial_sequence('${tabel}', 'id'), (SELECT max(id) FROM ${tabel}))`)
    }
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

const kodeKecamatan = (id: number): string => `18.04.${String(id - 500).padStart(2, '0')}`

/** The nomenclature with its upper levels: 1 / 1.01 / 1.01.01 / 1.01.01.201 / sub. */
function pohon(apbd: ApbdAcak): Record<string, unknown>[] {
  const rows = new Map<string, Record<string, unknown>>()
  const tingkat = ['URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN']
  let id = 1000
  for (const sub of apbd.nomenklatur) {
    const bagian = sub.kode.split('.')
    let induk: unknown = null
    tingkat.forEach((nama, i) => {
      const kode = bagian.slice(0, i + 1).join('.')
      if (!rows.has(kode)) rows.set(kode, { id: id++, regulasi_kode: 'R1', tingkat: nama, kode, nama: `${nama} ${kode}`, induk_id: induk })
      induk = rows.get(kode)?.id
    })
    rows.set(sub.kode, { id: sub.id, regulasi_kode: 'R1', tingkat: 'SUB_KEGIATAN', kode: sub.kode, nama: `Sub ${sub.kode}`, induk_id: induk })
  }
  return [...rows.values()]
}
