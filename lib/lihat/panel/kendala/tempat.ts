import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { kendalaTerbuka } from '@/lib/lihat/kendala/utils'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefRegister, kalimatDasar, kelompokkan, menurun, nilaiKekurangan, ringkas, selKekurangan, TANPA_KENDALA, type KelompokKendala } from './hitung'

const KUNCI = 'kendala-di-mana'
const isi = ({ sub, unit, daftar }: KelompokKendala) => ({
  kekurangan: selKekurangan(sub), jumlah: bilangan(daftar.length), lewat: bilangan(daftar.filter(({ lewat }) => lewat).length), unit: uang(nilaiKekurangan(unit)),
})

/** Where: units by the rupiah of their sub-kegiatan with obstacles. A sub-kegiatan is one unit's, so these rows add up exactly. */
export const panelTempat: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const terbuka = kendalaTerbuka(data.semua)
    const unit = kelompokkan(terbuka, (satu) => String(satu.unit.id)).map((satu) => ({ ...satu, milik: satu.daftar[0]?.unit }))
      .sort((a, b) => menurun(nilaiKekurangan(a.sub), nilaiKekurangan(b.sub)) || menurun(nilaiKekurangan(a.unit), nilaiKekurangan(b.unit)))
    const [teratas] = unit
    const nilai = teratas ? nilaiKekurangan(teratas.sub) : null
    const bernilai = teratas?.milik !== undefined && nilai !== null && nilai > 0n
    const semua = ringkas('jumlah', terbuka)
    return {
      kunci: KUNCI,
      judul: bernilai ? `${awalBesar(bilanganKata(unit.length))} unit berkendala; terbesar ${teratas.milik?.namaSingkat ?? ''}, ${rupiahSingkat(nilai)}` : unit.length > 0 ? `${awalBesar(bilanganKata(unit.length))} unit berkendala` : 'Di unit mana kendalanya?',
      bacaan: kalimatDasar(data, semua.sub),
      tabel: {
        caption: 'Unit dengan kendala terbuka, kekurangan terbesar dahulu',
        tampil: 8,
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'kekurangan', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'jumlah', nama: 'Kendala', angka: true }, { kunci: 'lewat', nama: 'Lewat tenggat', angka: true, lebar: true },
          { kunci: 'unit', nama: 'Seluruh unit, bila kendalanya seluruh unit', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true, rinci: true },
        ],
        baris: unit.map((satu, index) => ({ kunci: satu.kunci, href: hrefRegister(data, { unit: satu.kunci }), utama: bernilai && index === 0, sel: { nama: teks(satu.milik?.namaSingkat ?? satu.kunci), ...isi(satu) } })),
        ...(unit.length > 0 ? { jumlah: { kunci: 'jumlah', sel: { nama: teks('Seluruhnya'), ...isi(semua) } } } : {}),
      },
      bagan: { jenis: 'batang', nilai: 'kekurangan' },
      rumus: [RUMUS.rupiahKendala, RUMUS.selisih],
      kosong: TANPA_KENDALA,
    }
  },
}
