import 'server-only'
import { requirePengguna, requirePeran } from '@/lib/dasar/akses/gate'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { NASKAH, SETELAN } from '@/lib/rakor/dokumen/naskah/constants'
import { queryNaskah, queryUbahan } from './data'
import type { SetelanKantor, TeksKantor, UbahanNaskah } from './types'

/** What the office wrote in place of the product's words, by key. For those who see all units. */
export async function loadNaskah(): Promise<Readonly<Record<string, string>>> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return Object.fromEntries((await queryNaskah()).flatMap(({ kunci, isi }) => (isi === null ? [] : [[kunci, isi] as const])))
}

/** Letterhead and signers alone, as on every letter that goes out: for whoever is signed in. */
export async function loadSetelanSurat(): Promise<Readonly<Record<string, string>>> {
  await requirePengguna()
  return Object.fromEntries((await queryNaskah()).flatMap(({ kunci, isi }) => (isi !== null && SETELAN.some((satu) => satu.kunci === kunci) ? [[kunci, isi] as const] : [])))
}

const dengan = (bawaan: string, riwayat: readonly UbahanNaskah[]) => {
  const isi = riwayat[0]?.isi ?? null
  return { bawaan, isi: isi ?? bawaan, diubah: isi !== null, urutan: riwayat[0]?.urutan ?? 0, riwayat }
}

/** Every paragraph of a document with its history, and the settings of letters. For the office. */
export async function loadNaskahKantor(dokumen: string): Promise<{ teks: Omit<TeksKantor, 'berlaku'>[]; setelan: SetelanKantor[] }> {
  await requirePeran('ADMIN', 'ANALIS')
  const ubahan = kelompokkan(await queryUbahan(), ({ kunci }) => kunci)
  const naskah = NASKAH.find((satu) => satu.dokumen === dokumen)
  return {
    teks: (naskah?.teks ?? []).map(({ kunci, nama, bawaan, bila }) => {
      const alamat = `${dokumen}/${kunci}`
      return { kunci: alamat, nama, bila: bila?.kata ?? null, ...dengan(bawaan, ubahan.get(alamat) ?? []) }
    }),
    setelan: SETELAN.map(({ kunci, nama, bawaan, maks, opsional }) => ({ kunci, nama, maks, opsional, ...dengan(bawaan, ubahan.get(kunci) ?? []) })),
  }
}
