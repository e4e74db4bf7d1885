import type { BatasBuku, BukuBaca } from '@/lib/dasar/buku/types'

export interface BerkasJahat {
  /** what it tries */
  ihwal: string
  berkas: string
  isi: () => Buffer
  /** the code of its refusal, or what it must read as */
  harap: string | ((buku: BukuBaca) => unknown)
  /** what `harap` gives */
  sama?: unknown
  batas?: BatasBuku
}
