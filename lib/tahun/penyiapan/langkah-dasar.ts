import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_PENGISI } from '@/lib/tahun/tahun-anggaran/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { alamatUnit } from './alamat'
import type { Kurang, LangkahPenuh, Penyiapan } from './types'

/** The year itself: its book, who fills in what, its limits. */
export function langkahTahun({ setelan }: Penyiapan): LangkahPenuh {
  const { tahun, zona } = setelan
  const isi = `Pagu diisi ${NAMA_PENGISI[setelan.pengisiPagu]}, anggaran kas diisi ${NAMA_PENGISI[setelan.pengisiAnggaranKas]}; kepala ${setelan.perluPersetujuanKepala ? 'menyetujui' : 'tidak menyetujui'} laporan.`
  const batas = zona ? ` Zona kuning mulai ${zona.kuningMulai}%, hijau mulai ${zona.hijauMulai}%.` : ''
  const href = `/pengaturan/tahun?tahun=${tahun}`
  return {
    kunci: 'tahun', keadaan: zona ? 'SELESAI' : 'SEBAGIAN', kalimat: isi + batas,
    kurang: zona ? [] : [{ kata: 'Batas zona belum ditetapkan', href }], tautan: [{ href, nama: 'Ubah setelan tahun' }],
  }
}

/** Its versions: a murni, and an anggaran kas for the last APBD. */
export function langkahVersi({ setelan: { tahun }, apbd, kas }: Penyiapan): LangkahPenuh {
  const href = `/pengaturan/tahun?tahun=${tahun}#judul-versi`
  const [akhir, kasAkhir] = [apbd.at(-1), kas.at(-1)]
  const kurang: Kurang[] = []
  if (akhir && !kasAkhir) kurang.push({ kata: 'Belum ada versi anggaran kas', href })
  if (akhir && kasAkhir && kasAkhir.apbdVersiId !== akhir.id) kurang.push({ kata: `Anggaran kas terakhir masih untuk versi sebelum ${akhir.nama}`, href })
  const kalimat = akhir
    ? `${bilangan(apbd.length)} versi APBD, terakhir ${akhir.nama} mulai ${tanggal(akhir.berlakuMulai)}; ${bilangan(kas.length)} versi anggaran kas.`
    : 'Belum ada versi APBD dan anggaran kas. Yang pertama dibuat adalah APBD murni.'
  return { kunci: 'versi', keadaan: !akhir ? 'BELUM' : kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI', kalimat, kurang, tautan: [{ href, nama: akhir ? 'Lihat versi' : 'Buat versi APBD' }] }
}

/** The units that report. */
export function langkahUnit(isi: Penyiapan): LangkahPenuh {
  const { setelan: { tahun }, unit: { hidup, luarMasa, tanpaBaris }, pagu: { baris } } = isi
  const tautan = [{ href: '/pengaturan/unit/daftar', nama: 'Muat daftar unit' }, { href: '/pengaturan/unit', nama: hidup === 0 ? 'Tambah satu per satu' : 'Lihat unit' }]
  if (hidup === 0) return { kunci: 'unit', keadaan: 'BELUM', kalimat: `Belum ada unit yang berlaku pada tahun ${tahun}.`, kurang: [], tautan }
  const kurang: Kurang[] = baris === 0 ? [] : tanpaBaris.map((satu) => ({ kata: satu.nama, href: alamatUnit(isi, satu.id, 'pagu') }))
  if (luarMasa > 0) kurang.unshift({ kata: `${bilangan(luarMasa)} unit punya baris anggaran tetapi tidak berlaku pada tahun ini`, href: '/pengaturan/unit' })
  const kalimat = baris === 0 ? `${bilangan(hidup)} unit berlaku pada tahun ${tahun}; belum ada baris anggaran.`
    : `${bilangan(hidup)} unit berlaku pada tahun ${tahun}, ${tanpaBaris.length === 0 ? 'semuanya mempunyai baris anggaran.' : `${bilangan(tanpaBaris.length)} tanpa baris anggaran:`}`
  return { kunci: 'unit', keadaan: kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI', kalimat, kurang, tautan }
}

/** The codes: what the book offers, and what waiting files ask for beyond it. */
export function langkahKode({ setelan, kode: { sub, rekening, sumberDana, tunggu } }: Penyiapan): LangkahPenuh {
  const kurang = tunggu.map(({ batchId, nama, baris, rupiah: jumlah }) => (
    { kata: `${nama}: ${bilangan(baris)} baris berkode belum dikenal, ${rupiah(senFromText(jumlah))}`, href: `/impor/${batchId}` }))
  const kosong = sub === 0 || rekening === 0 || sumberDana === 0
  return {
    kunci: 'kode', keadaan: kosong ? 'BELUM' : kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI', kurang,
    kalimat: `${bilangan(sub)} sub-kegiatan, ${bilangan(rekening)} rekening, dan ${bilangan(sumberDana)} sumber dana dikenal.${kurang.length > 0 ? ' Berkas impor yang menunggu kode:' : ' Kode lain ditambahkan dari berkas DPA saat diimpor.'}`,
    tautan: [{ href: `/pengaturan/kodefikasi/kode?buku=${encodeURIComponent(setelan.regulasiKode)}`, nama: 'Lihat kodefikasi' }],
  }
}
