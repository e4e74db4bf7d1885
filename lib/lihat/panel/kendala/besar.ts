import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { kendalaTerbuka } from '@/lib/lihat/kendala/utils'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefRegister, kalimatDasar, kelompokkan, menurun, nilaiKekurangan, ringkas, selKekurangan, TANPA_KENDALA, type KelompokKendala } from './hitung'

const KUNCI = 'kendala-seberapa-besar'
const isi = ({ sub, unit, daftar }: KelompokKendala) => ({
  kekurangan: selKekurangan(sub), tempat: bilangan(sub.tempat), jumlah: bilangan(daftar.length), unit: uang(nilaiKekurangan(unit)),
})

/** How much: causes by the rupiah that stands behind their obstacles. */
export const panelBesar: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const terbuka = kendalaTerbuka(data.semua)
    const semua = ringkas('jumlah', terbuka)
    const sebab = kelompokkan(terbuka, ({ kategori }) => kategori.kode).map((satu) => ({ ...satu, nama: satu.daftar[0]?.kategori.nama ?? satu.kunci, urutan: satu.daftar[0]?.kategori.urutan ?? 0 }))
      .sort((a, b) => menurun(nilaiKekurangan(a.sub), nilaiKekurangan(b.sub)) || a.urutan - b.urutan)
    const nilai = nilaiKekurangan(semua.sub)
    const teratas = sebab[0]
    const bernilai = nilai !== null && nilai > 0n && teratas !== undefined
    return {
      kunci: KUNCI,
      judul: bernilai ? `${rupiahSingkat(nilai)} tertahan di sub-kegiatan yang berkendala; terbesar pada ${teratas.nama}` : 'Berapa rupiah di balik kendala?',
      bacaan: `${kalimatDasar(data, semua.sub)} Satu sub-kegiatan dapat disebut beberapa penyebab, jadi jumlah barisnya dapat melebihi seluruhnya.`,
      tabel: {
        caption: 'Kendala terbuka menurut penyebab, kekurangan terbesar dahulu',
        tampil: 6,
        kolom: [
          { kunci: 'nama', nama: 'Penyebab' }, { kunci: 'kekurangan', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'tempat', nama: 'Sub-kegiatan', angka: true, lebar: true }, { kunci: 'jumlah', nama: 'Kendala', angka: true },
          { kunci: 'unit', nama: 'Unit dengan kendala seluruh unit', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true, rinci: true },
        ],
        baris: sebab.map((satu, index) => ({ kunci: satu.kunci, href: hrefRegister(data, { sebab: satu.kunci }), utama: bernilai && index === 0, sel: { nama: teks(satu.nama), ...isi(satu) } })),
        ...(sebab.length > 0 ? { jumlah: { kunci: 'jumlah', sel: { nama: teks('Seluruhnya, tiap sub-kegiatan sekali'), ...isi(semua) } } } : {}),
      },
      bagan: { jenis: 'batang', nilai: 'kekurangan' },
      rumus: [RUMUS.rupiahKendala, RUMUS.selisih],
      kosong: TANPA_KENDALA,
    }
  },
}
