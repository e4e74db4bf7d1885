import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import { alamatImpor, alamatUnit } from './alamat'
import type { LangkahPenuh, Penyiapan } from './types'

/** Pagu of the last version. */
export function langkahPagu(isi: Penyiapan): LangkahPenuh {
  const { versi, baris, berpagu, total, unit, tanpaPagu } = isi.pagu
  const tautan = [{ href: alamatImpor(isi, 'pagu'), nama: 'Impor DPA' }]
  if (berpagu === 0) {
    const rangka = baris > 0 ? `${bilangan(baris)} baris anggaran, semuanya belum berpagu.` : 'Belum ada baris anggaran.'
    return { kunci: 'pagu', keadaan: 'BELUM', kalimat: rangka, kurang: [], tautan }
  }
  const kurang = tanpaPagu.map((satu) => ({ kata: `${satu.nama}, ${bilangan(satu.nilai ?? 0)} baris`, href: alamatUnit(isi, satu.id, 'pagu') }))
  const sisa = baris - berpagu
  const kalimat = `Pagu ${versi ?? ''} ${rupiah(senFromText(total))} dalam ${bilangan(berpagu)} baris pada ${bilangan(unit)} unit`
    + `${sisa > 0 ? `; ${bilangan(sisa)} baris belum berpagu` : ''}${kurang.length > 0 ? `; ${bilangan(kurang.length)} unit tanpa pagu:` : '.'}`
  return { kunci: 'pagu', keadaan: kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI', kalimat, kurang, tautan }
}

/** The last anggaran kas, held against that pagu line by line. */
export function langkahKas(isi: Penyiapan): LangkahPenuh {
  const { versi, sama, beda, kosong, selisih, total, unitBeda } = isi.angkas
  const tautan = [{ href: alamatImpor(isi, 'anggaran-kas'), nama: 'Impor RAK' }]
  if (sama + beda === 0) {
    const kalimat = kosong > 0 ? `Belum ada nilai bulanan; ${bilangan(kosong)} baris berpagu menunggu.` : versi === null ? 'Belum ada versi anggaran kas.' : 'Belum ada baris berpagu yang dapat diberi anggaran kas.'
    return { kunci: 'kas', keadaan: 'BELUM', kalimat, kurang: [], tautan }
  }
  const kurang = unitBeda.map((satu) => (
    { kata: `${satu.nama}, ${bilangan(satu.nilai ?? 0)} baris, selisih ${rupiah(senFromText(satu.rupiah ?? '0'))}`, href: alamatUnit(isi, satu.id, 'anggaran-kas') }))
  const bagian = [`Anggaran kas ${rupiah(senFromText(total))}, sama dengan pagu pada ${bilangan(sama)} baris`]
  if (beda > 0) bagian.push(`berbeda ${rupiah(senFromText(selisih))} pada ${bilangan(beda)} baris`)
  if (kosong > 0) bagian.push(`belum diisi pada ${bilangan(kosong)} baris`)
  return { kunci: 'kas', keadaan: kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI', kalimat: `${bagian.join('; ')}${kurang.length > 0 ? ':' : '.'}`, kurang, tautan }
}

/** Physical plans of the sub-kegiatan that have pagu. A plan is full when it says how far the year goes: a target in December, or 100% before. */
export function langkahFisik(isi: Penyiapan): LangkahPenuh {
  const { sub, bertarget, penuh, unitKurang } = isi.fisik
  const tautan = [{ href: alamatImpor(isi, 'fisik'), nama: 'Impor target fisik' }]
  if (sub === 0) return { kunci: 'fisik', keadaan: 'BELUM', kalimat: 'Belum ada sub-kegiatan berpagu yang dapat diberi target.', kurang: [], tautan }
  const kurang = unitKurang.map(({ id, nama, nilai = 0, putus = 0 }) => (
    { kata: `${nama}, ${bilangan(nilai)} sub-kegiatan${putus > 0 ? `, ${bilangan(putus)} di antaranya berhenti sebelum Desember dan di bawah 100%` : ''}`, href: alamatUnit(isi, id, 'fisik') }))
  const keadaan = bertarget === 0 ? 'BELUM' : kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI'
  return { kunci: 'fisik', keadaan, kalimat: `Target fisik sampai Desember atau 100% pada ${bilangan(penuh)} dari ${bilangan(sub)} sub-kegiatan berpagu${kurang.length > 0 ? '; belum lengkap pada:' : '.'}`, kurang, tautan }
}
