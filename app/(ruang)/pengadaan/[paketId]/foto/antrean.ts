import type { FotoSiap } from './siapkan'

/**
 * Where a chosen photo is: being made smaller; not to be sent at all (`ditolak`); waiting to be sent by a click; in the line; on its way; not
 * arrived; there.
 */
export type Keadaan = 'menyiapkan' | 'ditolak' | 'siap' | 'antre' | 'mengirim' | 'gagal' | 'terkirim'

export interface Butir {
  id: number
  nama: string
  keadaan: Keadaan
  siap: FotoSiap | null
  /** part that has gone out, 0 to 1 */
  maju: number
  pesan: string | null
  /** what is wrong, by field */
  isian: Readonly<Record<string, string>>
}

export type Peristiwa =
  | { jenis: 'pilih'; berkas: readonly { id: number; nama: string }[] }
  | { jenis: 'ubah'; id: number; ke: Partial<Omit<Butir, 'id' | 'nama'>> }
  | { jenis: 'buang'; id: number }

/** The chosen photos after one more thing happened. What happened to one that is gone meanwhile changes nothing. */
export function langkah(daftar: readonly Butir[], peristiwa: Peristiwa): readonly Butir[] {
  if (peristiwa.jenis === 'pilih') return [...daftar, ...peristiwa.berkas.map((satu): Butir => ({ ...satu, keadaan: 'menyiapkan', siap: null, maju: 0, pesan: null, isian: {} }))]
  if (peristiwa.jenis === 'buang') return daftar.filter(({ id }) => id !== peristiwa.id)
  return daftar.map((satu) => (satu.id === peristiwa.id ? { ...satu, ...peristiwa.ke } : satu))
}

/** Those that a click on "send" means. */
export const dapatDikirim = ({ keadaan }: Butir): boolean => keadaan === 'siap' || keadaan === 'gagal'
/** Those that would be lost with the page. */
export const belumSampai = ({ keadaan }: Butir): boolean => keadaan !== 'terkirim' && keadaan !== 'ditolak'

/** What became of them all, in one sentence; null: nothing to be said yet. */
export function kalimat(daftar: readonly Butir[]): string | null {
  const n = (keadaan: Keadaan): number => daftar.filter((satu) => satu.keadaan === keadaan).length
  const [terkirim, gagal, jalan] = [n('terkirim'), n('gagal'), n('antre') + n('mengirim')]
  const kurang = daftar.filter(({ keadaan, isian }) => keadaan === 'siap' && Object.keys(isian).length > 0).length
  if (terkirim + gagal + jalan + kurang === 0) return null
  return [jalan > 0 ? `${jalan} foto sedang dikirim` : '', terkirim > 0 ? `${terkirim} foto terkirim` : '', gagal > 0 ? `${gagal} belum terkirim` : '', kurang > 0 ? `${kurang} perlu dilengkapi` : ''].filter(Boolean).join(', ') + '.'
}

/** A line of work of which a few are done at a time; what is added later comes after. */
export class Jalur {
  private readonly antre: (() => Promise<void>)[] = []
  private berjalan = 0

  constructor(private readonly bersama: number, private readonly selesai: () => void) {}

  tambah(kerja: () => Promise<void>): void {
    this.antre.push(kerja)
    if (this.berjalan < this.bersama) void this.jalan()
  }

  private async jalan(): Promise<void> {
    this.berjalan++
    for (let satu = this.antre.shift(); satu; satu = this.antre.shift()) await satu().catch(() => undefined)
    if (--this.berjalan === 0) this.selesai()
  }
}
