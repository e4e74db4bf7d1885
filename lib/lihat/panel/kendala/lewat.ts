import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { kendalaTerbuka, urutkanKendala } from '@/lib/lihat/kendala/utils'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { kekuranganDari } from '@/lib/realisasi/rupiah-kendala'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, tanggal, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefRantai, hrefRegister, TANPA_KENDALA } from './hitung'

const KUNCI = 'kendala-lewat-tenggat'

/** Overdue: open obstacles whose own date has passed at the cut-off, the oldest date first. */
export const panelLewat: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const terbuka = kendalaTerbuka(data.semua)
    const lewat = urutkanKendala(terbuka.filter((satu) => satu.lewat), 'tenggat')
    const [teratas] = lewat
    return {
      kunci: KUNCI,
      judul: teratas?.tenggat ? `${tulis(lewat.length)} kendala lewat tenggat; yang terlama ${tulisTanggal(teratas.tenggat)}` : terbuka.length > 0 ? 'Tidak ada kendala yang lewat tenggat' : 'Kendala mana yang lewat tenggat?',
      ...(teratas ? { bacaan: `Menurut tanggal penyelesaian yang ditulis unit sendiri, pada ${tulisTanggal(data.batas)}.` } : {}),
      tabel: {
        caption: `Kendala yang lewat tenggat pada ${tulisTanggal(data.batas)}, tanggal terlama dahulu`,
        tampil: 5,
        kolom: [
          { kunci: 'nama', nama: 'Kendala' }, { kunci: 'tenggat', nama: 'Tenggat' }, { kunci: 'umur', nama: 'Terbuka', satuan: 'bulan', angka: true, lebar: true },
          { kunci: 'siapa', nama: 'Penanggung jawab', lebar: true }, { kunci: 'kekurangan', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: lewat.map((satu, index) => ({
          kunci: String(satu.asalId), href: hrefRantai(data, satu.asalId), utama: index === 0,
          sel: { nama: teks(satu.uraian, `${satu.unit.namaSingkat}${satu.sub ? ` · ${satu.sub.nama}` : ' · seluruh unit'}`), tenggat: tanggal(satu.tenggat), umur: bilangan(satu.umur), siapa: teks(satu.penanggungJawab ?? ''), kekurangan: uang(kekuranganDari(satu.rupiah.selisih)) },
        })),
      },
      rumus: [RUMUS.selisih],
      kosong: terbuka.length > 0 ? { judul: 'Semua kendala terbuka masih dalam tenggatnya' } : TANPA_KENDALA,
      ...(lewat.length > 0 ? { lanjut: { nama: `Daftar ${tulis(lewat.length)} kendala yang lewat tenggat`, href: hrefRegister(data, { status: 'lewat' }) } } : {}),
    }
  },
}
