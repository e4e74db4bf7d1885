import { bilangan } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { tanpa, teks } from '@/lib/lihat/panel/sel'
import type { BarisTabel, DefinisiPanel } from '@/lib/lihat/panel/types'
import { hariHitung, kataDini } from '@/lib/rakor/bekuan/utils'
import type { BahanSiap, Rapat } from '@/lib/rakor/rapat/types'

export interface DataSiap extends BahanSiap {
  rapat: Rapat
  /** pages that the reader may open */
  boleh: { verifikasi: boolean; rekonsiliasi: boolean }
}

interface Syarat {
  kunci: string
  nama: string
  siap: boolean
  rincian: string
  /** where it is mended, for those who may */
  href: string | null
}

function kataMenit({ acara, menit: { acara: isi, ruang, sisa } }: DataSiap): string {
  if (acara === 0) return 'Belum ada acara.'
  const jumlah = `${bilangan(acara)} acara, ${bilangan(isi)} dari ${bilangan(ruang)} menit`
  return sisa < 0 ? `${jumlah}: kelebihan ${bilangan(-sisa)} menit.` : `${jumlah}${sisa > 0 ? `, tersisa ${bilangan(sisa)} menit` : ''}.`
}

function kataDokumen({ dokumen: { perlu, belum, usang, daftarLain } }: DataSiap): string {
  const bagian = [
    belum.length === 0 ? null : `belum terbit: ${belum.join(', ')}`,
    usang.length === 0 ? null : `dari posisi beku yang lama: ${usang.join(', ')}`,
    daftarLain ? 'daftar undangan diubah sesudah suratnya terbit' : null,
  ].filter((satu) => satu !== null)
  return bagian.length === 0 ? `${bilangan(perlu)} dokumen terbit dari posisi beku yang berlaku.` : `${awalBesar(bagian.join('; '))}.`
}

/** What has to stand before the meeting, each as it is now. */
function daftarSyarat(data: DataSiap): Syarat[] {
  const { rapat: { id, tahun, batasBulan, tanggal: hari }, hariBeku, wajib, melapor, diverifikasi, terbit, rekonBelum, catatan, bekuan, dibacaPada, acara, menit, undangan, dokumen, boleh } = data
  const hariLain = bekuan > 0 ? hariHitung(hariBeku, hari) : null
  const dini = kataDini({ tahun, batasBulan }, hari)
  const bulan = `tahun=${tahun}&bulan=${batasBulan}`
  return [
    {
      kunci: 'laporan', nama: `Laporan ${bulanTahun(tahun, batasBulan)} diverifikasi`, siap: wajib > 0 && diverifikasi >= wajib, href: boleh.verifikasi ? `/verifikasi?${bulan}` : null,
      rincian: wajib === 0 ? 'Belum ada unit yang wajib melapor.' : `${bilangan(diverifikasi)} dari ${bilangan(wajib)} unit; ${bilangan(melapor)} sudah melapor.`,
    },
    {
      kunci: 'rekonsiliasi', nama: 'Rekonsiliasi BKAD diterbitkan', siap: terbit, href: boleh.rekonsiliasi ? `/rekonsiliasi?${bulan}` : null,
      rincian: terbit ? 'Angka bulan batas data sudah terbit.' : rekonBelum === 0 ? 'Siap diterbitkan.' : `${bilangan(rekonBelum)} unit belum cocok atau belum ada angka BKAD.`,
    },
    {
      kunci: 'pertentangan', nama: 'Pertanyaan pada angka diselesaikan', siap: catatan === 0, href: boleh.verifikasi ? `/verifikasi?${bulan}` : null,
      rincian: catatan === 0 ? 'Tidak ada catatan sel yang terbuka.' : `${bilangan(catatan)} catatan pada sel belum selesai.`,
    },
    {
      kunci: 'bekuan', nama: 'Posisi dibekukan', siap: bekuan > 0 && hariLain === null, href: bekuan > 0 && hariLain === null ? `/rakor/${id}/posisi` : `/rakor/${id}#bekukan`,
      rincian: dibacaPada === null ? `Semua dokumen rapat dibuat dari posisi beku.${dini === null ? '' : ` ${dini}, jadi angkanya belum lengkap.`}` : `${waktuWib(dibacaPada)}${bekuan > 1 ? `, yang ke-${bekuan}` : ''}${hariLain === null ? '' : `; tenggatnya dihitung dari ${tanggal(hariLain)}, bukan hari rapat ${tanggal(hari)}. Bekukan lagi`}${dini === null ? '' : `; ${dini}, jadi angkanya belum lengkap`}.`,
    },
    { kunci: 'acara', nama: 'Acara disusun', siap: acara > 0 && menit.sisa >= 0, href: `/rakor/${id}#acara`, rincian: kataMenit(data) },
    {
      kunci: 'undangan', nama: 'Undangan disusun', siap: undangan.jumlah > 0, href: `/rakor/${id}/kehadiran`,
      rincian: undangan.jumlah === 0 ? 'Belum ada yang diundang.' : `${bilangan(undangan.jumlah)} undangan untuk ${bilangan(undangan.unit)} unit${undangan.luar > 0 ? ` dan ${bilangan(undangan.luar)} instansi luar` : ''}.`,
    },
    { kunci: 'dokumen', nama: 'Dokumen pembuka rapat diterbitkan', siap: dokumen.belum.length + dokumen.usang.length === 0 && !dokumen.daftarLain, href: `/rakor/${id}/dokumen`, rincian: kataDokumen(data) },
  ]
}

const baris = ({ kunci, nama, siap, rincian, href }: Syarat): BarisTabel => ({ kunci, ...(href === null ? {} : { href }), utama: !siap, sel: { nama: teks(nama), keadaan: siap ? teks('siap') : tanpa('belum'), rincian: teks(rincian) } })

/** Whether the meeting can be held: what is missing stands first, and leads where it is mended. */
export const panelSiap: DefinisiPanel<DataSiap> = {
  kunci: 'rakor-siap',
  susun: (data) => {
    const semua = daftarSyarat(data)
    const belum = semua.filter(({ siap }) => !siap)
    return {
      kunci: 'rakor-siap',
      judul: belum.length === 0 ? 'Rapat ini siap diadakan' : `${awalBesar(bilanganKata(belum.length))} dari ${bilanganKata(semua.length)} persiapan belum selesai`,
      tabel: {
        caption: 'Kesiapan rapat, yang belum selesai dahulu',
        kolom: [{ kunci: 'nama', nama: 'Persiapan' }, { kunci: 'keadaan', nama: 'Keadaan' }, { kunci: 'rincian', nama: 'Rincian' }],
        baris: [...belum, ...semua.filter(({ siap }) => siap)].map(baris),
      },
      rumus: [],
    }
  },
}
