import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { bilangan, teks } from '@/lib/lihat/panel/sel'
import type { DefinisiPanel } from '@/lib/lihat/panel/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { Acara, Rapat } from '@/lib/rakor/rapat/types'
import { hitungMenit, susunSlot } from '@/lib/realisasi/rakor/menit'

export interface DataAcara {
  rapat: Rapat
  acara: readonly Acara[]
  /** whose turn the reader's own units have, by the item's id: they stand marked, in their order */
  milik: ReadonlySet<number>
}

const jam = (teksJam: string): string => teksJam.replace(':', '.')

/** Who speaks in an item. */
export const giliran = ({ asisten, unit }: Acara): string => unit ?? asisten ?? ''

/** The agenda with its clock: minutes summed against the hall's. */
export const panelAcara: DefinisiPanel<DataAcara> = {
  kunci: 'rakor-acara',
  susun: ({ rapat, acara, milik }) => {
    const { acara: isi, ruang, sisa } = hitungMenit(rapat, acara)
    return {
      kunci: 'rakor-acara',
      judul: sisa < 0 ? `Acara melebihi waktu ruang ${tulis(-sisa)} menit` : `Acara mengisi ${tulis(isi)} dari ${tulis(ruang)} menit`,
      bacaan: `Ruang dipakai pukul ${jam(rapat.mulai)}–${jam(rapat.selesai)} WIB.${milik.size > 0 ? ' Giliran unit Anda ditandai.' : ''}`,
      tabel: {
        caption: `Acara ${namaRapat(rapat)}`,
        kolom: [{ kunci: 'nama', nama: 'Acara' }, { kunci: 'pukul', nama: 'Pukul', satuan: 'WIB' }, { kunci: 'menit', nama: 'Menit', angka: true }, { kunci: 'giliran', nama: 'Giliran' }],
        baris: susunSlot(rapat.mulai, acara).map(({ acara: satu, mulai, selesai }) => ({
          kunci: String(satu.id),
          sel: {
            nama: milik.has(satu.id) ? teks(satu.judul, 'giliran unit Anda') : teks(satu.judul), pukul: teks(`${jam(mulai)}–${jam(selesai)}`), menit: bilangan(satu.menit), giliran: teks(giliran(satu)),
          },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), menit: bilangan(isi) } },
      },
      rumus: [],
      kosong: { judul: 'Acara belum disusun' },
    }
  },
}
