import { bacaKetikan, bacaKunci, kunciSel, tulisSel, type Alamat, type NilaiSel } from '@/lib/lapor/entri/utils'
import { nilaiSel, periksaSub, terapkanSub, type KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import type { PetaKetikan } from './draf'
import { perubahan } from './lembar'

export interface Pesan {
  galat: boolean
  kalimat: string
}

/** A sub-kegiatan as it stands while somebody types into it. */
export interface SubKini {
  kini: SubIsian
  /** text of a cell: what was typed, else what is stored */
  teks: (alamat: Alamat) => string
  tersimpan: (alamat: Alamat) => NilaiSel
  berubah: (alamat: Alamat) => boolean
  /** what is to be said about a cell: unreadable text, the server's refusal, findings of the rules */
  pesan: ReadonlyMap<string, Pesan[]>
}

/**
 * Works out one group of the worksheet. Cheap: it is done at every key press in that group, and in no other.
 */
export function susunSubKini(
  sub: SubIsian,
  ketikan: PetaKetikan,
  konteks: KonteksAturan,
  galatServer: Readonly<Record<string, string>>,
): SubKini {
  const kini = ketikan.size === 0 ? sub : terapkanSub(sub, perubahan(ketikan))
  const pesan = new Map<string, Pesan[]>()
  const katakan = (kunci: string, satu: Pesan): void => {
    const daftar = pesan.get(kunci) ?? []
    if (!daftar.some((lain) => lain.kalimat === satu.kalimat)) pesan.set(kunci, [...daftar, satu])
  }
  for (const [kunci, { teks }] of ketikan) {
    const alamat = bacaKunci(kunci)
    const hasil = alamat && bacaKetikan(alamat, teks)
    if (hasil && !hasil.ok) katakan(kunci, { galat: true, kalimat: hasil.pesan })
    else if (galatServer[kunci]) katakan(kunci, { galat: true, kalimat: galatServer[kunci] })
  }
  for (const temuan of periksaSub(kini, konteks, 'simpan')) {
    if (temuan.kunci) katakan(temuan.kunci, { galat: temuan.keparahan === 'galat', kalimat: temuan.kalimat })
  }
  return {
    kini,
    pesan,
    teks: (alamat) => ketikan.get(kunciSel(alamat))?.teks ?? tulisSel(alamat, nilaiSel(sub, alamat)),
    tersimpan: (alamat) => nilaiSel(sub, alamat),
    berubah: (alamat) => ketikan.has(kunciSel(alamat)),
  }
}
