import { namaJenis } from '@/lib/lapor/impor/baca/jenis-unit'
import { JENIS_UNIT, NAMA_JENIS, type JenisImpor } from '@/lib/lapor/impor/constants'

/** Kinds of the plan that the office fills in this year. */
const olehKantor = (jenis: readonly JenisImpor[]): JenisImpor[] => JENIS_UNIT.filter((satu) => !jenis.includes(satu))

/** What an operator may send this year, and what becomes of it. */
export function BantuanUnit({ jenis }: { jenis: readonly JenisImpor[] }) {
  const kantor = [...olehKantor(jenis).map((satu) => NAMA_JENIS[satu]), 'SPJ fungsional', 'LRA']
  return (
    <>
      <p>Yang dapat diimpor unit tahun ini: {namaJenis(jenis)}. Jenisnya dikenali dari kepala tabel, dalam urutan kolom apa pun. Yang diimpor kantor: {kantor.join('; ')}.</p>
      <p>Hanya baris unit Anda yang diterapkan. Baris unit lain dalam berkas yang sama dihitung sebagai &ldquo;bukan unit Anda&rdquo; dan tidak mengubah apa pun. Bulan yang terkunci dan laporan yang sudah diajukan menolak impor seperti menolak isian tangan.</p>
      {jenis.includes('ANGGARAN') ? <p>Berkas DPA menambah baris anggaran unit Anda yang belum ada dan mengganti pagu yang berbeda pada versi APBD yang dipilih. Versi yang sudah dipakai bulan terkunci tidak dapat ditulis lagi.</p> : null}
      <p>NIP, nama pegawai, dan keterangan dokumen tidak disimpan. Kode yang belum dikenal dipadankan kantor.</p>
    </>
  )
}
