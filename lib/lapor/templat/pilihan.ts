import { selBaku, type Sel } from '@/lib/lapor/entri/utils'
import type { Konflik } from '@/lib/lapor/entri/types'
import { AWALAN_CATATAN, bacaKunciCatatan } from './catatan'
import type { BarisTemplat, Isi, SelBeda, SelBentrok, SelTolak, Unggahan } from './types'
import { jenisBeda } from './utils'

/** What the owner of an upload wants of its cells. */
export interface Pilihan {
  /** cell by cell, by name */
  satu?: Readonly<Record<string, Isi>>
  /** for the cells that were not chosen one by one */
  semua?: Isi | null
  /** what nobody asks about and is left out all the same: names of cells, `kunciLewati` of new notes and lines */
  lewati?: readonly string[]
}

/** Names of what is left out as a whole: a new note by its row ("kendala.N9"), a new budget line by its. */
export const kunciLewati = (kunci: string): string => {
  const catatan = kunci.startsWith(AWALAN_CATATAN) ? bacaKunciCatatan(kunci) : null
  return catatan?.id.startsWith('N') ? `${AWALAN_CATATAN}${catatan.id}` : kunci
}
export const kunciBaris = ({ nomor }: Pick<BarisTemplat, 'nomor'>): string => `baris.${nomor}`

/** Asked: what both sides changed, and what the file would empty. */
export const ditanya = ({ bentrok, beda }: Pick<Unggahan, 'bentrok' | 'beda'>): (SelBeda & Partial<SelBentrok>)[] => [...bentrok, ...beda.filter(({ jenis }) => jenis === 'dikosongkan')]
/** Taken without asking unless it is left out: nobody else changed it. */
export const langsung = ({ beda }: Pick<Unggahan, 'beda'>): SelBeda[] => beda.filter(({ jenis }) => jenis !== 'dikosongkan')

const isiSel = ({ satu = {}, semua }: Pilihan, kunci: string): Isi | null => (Object.hasOwn(satu, kunci) ? satu[kunci] : null) ?? semua ?? null
/** Cells that still wait for a choice. */
export const belumDipilih = (unggahan: Unggahan, pilihan: Pilihan): string[] => ditanya(unggahan).flatMap(({ kunci }) => (isiSel(pilihan, kunci) === null ? [kunci] : []))

/** The cells to write. What was seen in the preview is what must still stand, so a later change is a conflict again. */
export function susunSel(unggahan: Unggahan, pilihan: Pilihan): Sel[] {
  const lewati = new Set(pilihan.lewati)
  return [...langsung(unggahan).filter(({ kunci }) => !lewati.has(kunciLewati(kunci))), ...ditanya(unggahan).filter(({ kunci }) => isiSel(pilihan, kunci) === 'berkas')]
    .map((satu: SelBeda & Partial<SelBentrok>) => ({ kunci: satu.kunci, sebelum: satu.tersimpan === undefined ? satu.sebelum : satu.tersimpan, sesudah: satu.sesudah }))
}

/** The new lines that are wanted. */
export const susunBarisBaru = ({ barisBaru = [] }: Unggahan, { lewati = [] }: Pilihan): BarisTemplat[] => barisBaru.filter((satu) => !lewati.includes(kunciBaris(satu)))

const GONE = 'Catatan ini sementara itu dihapus di server. Kosongkan barisnya, atau pindahkan isinya ke baris kosong sebagai catatan baru, lalu unggah lagi.'

/**
 * What changes of an upload when somebody changed cells behind its preview: those are asked, again or for the first time; every other choice stays.
 */
export function tanyaLagi(unggahan: Unggahan, pilihan: Pilihan, konflik: readonly Konflik[], bulan: number): Pick<Unggahan, 'beda' | 'bentrok' | 'tolak' | 'pilihan' | 'ulang'> {
  const kini = new Map(konflik.map((satu) => [satu.kunci, satu]))
  const cari = (satu: SelBeda): Konflik | undefined => kini.get(selBaku(satu, bulan).kunci)
  const bentrok: SelBentrok[] = []
  const tolak: SelTolak[] = []
  for (const satu of [...unggahan.bentrok, ...unggahan.beda]) {
    const ada = cari(satu)
    if (!ada) continue
    if (ada.oleh === null && satu.kunci.startsWith(AWALAN_CATATAN)) tolak.push({ alamat: satu.alamat, baris: satu.baris, kolom: satu.kolom, nilai: satu.sesudah ?? 'kosong', kalimat: GONE })
    else bentrok.push({ ...satu, jenis: jenisBeda(ada.tersimpan, satu.sesudah), tersimpan: ada.tersimpan, oleh: ada.oleh, pada: ada.pada })
  }
  const tetap = ditanya(unggahan).filter((satu) => !cari(satu))
  return {
    beda: unggahan.beda.filter((satu) => !cari(satu)),
    bentrok: [...bentrok, ...unggahan.bentrok.filter((satu) => !cari(satu))],
    tolak: [...unggahan.tolak, ...tolak],
    pilihan: { satu: Object.fromEntries(tetap.flatMap(({ kunci }) => { const isi = isiSel(pilihan, kunci); return isi === null ? [] : [[kunci, isi]] })), lewati: pilihan.lewati ?? [] },
    ulang: bentrok.map(({ kunci }) => kunci),
  }
}
