import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { notFound } from 'next/navigation'
import { PERAN_KANTOR, scopeKantor } from '@/lib/dasar/akses/scope'
import { senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { PER_HALAMAN_KODE } from '../constants'
import { queryAsing, queryBatch } from '../data'
import type { Asing, Batch } from '../types'
import { MACAM_BARU, PER_HALAMAN_PADANAN } from './constants'
import { db, queryKunci, queryPadanan, queryTahunPadanan, queryUnitKode, queryUnitTahun } from './data'
import { queryDiambil, queryMenunggu, type KunciMacam } from './data-asing'
import { queryKodeBaru } from './data-buku'
import { queryCalon, queryTerdekat, queryTerdekatBanyak } from './data-calon'
import { queryBakalSalin } from './data-salin'
import type { SaringKode, SaringPadanan } from './schema'
import { tandaKode } from './tanda'
import type { Calon, KodeBaru, Padanan } from './types'
import { kunciKode } from './utils'

export interface IsiKodeBaru {
  admin: boolean
  /** codes that were taken over from this file already, with their parents */
  diambil: number
  tanda: string
  daftar: (KodeBaru & { dekat: Calon | null })[]
  /** codes in all, those that can be taken over as they stand, parents that go along */
  semua: number
  bisa: number
  induk: number
  /** sumber dana whose group nobody knows, wherever they stand in the list */
  tanpaKelompok: { kunci: string; nama: string }[]
  /** parents that the book calls otherwise than the file */
  bedaInduk: string[]
  /** rows that carry any of them, their rupiah, and what taking over would set free */
  baris: number
  nilai: Sen
  bebas: Sen
  halaman: number
  terakhir: number
}

const perMacam = (daftar: readonly KodeBaru[]): KunciMacam => {
  const kunci = (macam: KodeBaru['macam']): string[] => daftar.filter((satu) => satu.macam === macam).map((satu) => satu.kunci)
  return { SUB: kunci('SUB'), REKENING: kunci('REKENING'), SUMBER: kunci('SUMBER') }
}

async function bukaKantor(batchId: number): Promise<{ batch: Batch; admin: boolean; scope: ReturnType<typeof scopeKantor> } | null> {
  const pengguna = await requirePeran(...PERAN_KANTOR)
  const scope = scopeKantor(pengguna)
  const batch = await queryBatch(db(), batchId, scope)
  return batch && { batch, admin: pengguna.peran === 'ADMIN', scope }
}

/** Codes of a DPA file that no book has, a page at a time, with the nearest known ones. null: no such file, or nothing to say */
export async function loadKodeBaru(batchId: number, halamanDiminta: number): Promise<IsiKodeBaru | null> {
  const buka = await bukaKantor(batchId)
  if (!buka || buka.batch.jenis !== 'ANGGARAN') return null
  const { batch: { tahun, status }, admin } = buka
  const diambil = await queryDiambil(db(), batchId)
  const kode = status === 'SIAP' ? await queryKodeBaru(db(), batchId, tahun) : []
  if (kode.length === 0 && diambil === 0) return null
  const terakhir = Math.max(1, Math.ceil(kode.length / PER_HALAMAN_KODE))
  const halaman = Math.min(halamanDiminta, terakhir)
  const muka = kode.slice((halaman - 1) * PER_HALAMAN_KODE, halaman * PER_HALAMAN_KODE)
  const dekat = await Promise.all(MACAM_BARU.map((macam) => queryTerdekatBanyak(db(), tahun, macam, muka.filter((satu) => satu.macam === macam))))
  const daftar = muka.map((satu) => ({ ...satu, dekat: dekat[MACAM_BARU.indexOf(satu.macam)]?.get(satu.kunci) ?? null }))
  const bisa = kode.filter(({ halangan }) => halangan === null)
  const { baris, nilai, bebas } = await queryMenunggu(db(), batchId, perMacam(kode), perMacam(bisa))
  return {
    admin, diambil, tanda: tandaKode(kode), daftar, semua: kode.length, bisa: bisa.length, baris, nilai: senFromText(nilai), bebas: senFromText(bebas), halaman, terakhir,
    induk: new Set(bisa.flatMap((satu) => satu.induk.map((lain) => `${lain.macam}:${lain.kode}`))).size,
    tanpaKelompok: bisa.filter((satu) => satu.macam === 'SUMBER' && satu.kelompok === null).map(({ kunci, nama }) => ({ kunci, nama })),
    bedaInduk: [...new Set(kode.flatMap((satu) => satu.bedaInduk))],
  }
}

export interface IsiSatuKode {
  batch: Batch
  admin: boolean
  /** null: nothing is asked about this code any more */
  asing: Asing | null
  baru: (KodeBaru & { tanda: string }) | null
  unit: { id: number; nama: string }[]
  calon: Calon[]
  cari: string
}

/** One unknown code: what can be done about it. null: no such batch */
export async function loadSatuKode(batchId: number, { macam, kunci, unitId, cari }: SaringKode): Promise<IsiSatuKode | null> {
  const buka = await bukaKantor(batchId)
  if (!buka || macam === null) return null
  const { batch, admin, scope } = buka
  const [asing = null] = batch.status === 'SIAP' ? await queryAsing(db(), batchId, scope, { satu: { macam, kunci, unitId } }) : []
  if (asing === null) return { batch, admin, asing, baru: null, unit: [], calon: [], cari }
  const { tahun } = batch
  const semua = batch.jenis === 'ANGGARAN' && asing.unitId === null && asing.namaBuku === null ? await queryKodeBaru(db(), batchId, tahun) : []
  const baru = semua.find((satu) => kunciKode(satu) === `${macam}:${kunci}`)
  const [kode, nama] = macam === 'UNIT' ? [asing.tampil.split(' ')[0] ?? '', asing.tampil.split(' ').slice(1).join(' ')] : macam === 'BARIS' ? [kunci.split('/')[1] ?? '', ''] : [kunci, asing.namaBerkas || asing.tampil]
  const [unit, calon] = await Promise.all([
    asing.unitId === null ? queryUnitKode(db(), batchId, macam, kunci) : queryUnitTahun(db(), tahun).then((daftar) => daftar.filter(({ id }) => id === asing.unitId)),
    cari === '' ? queryTerdekat(db(), { tahun, macam, kunci, kode, nama }, 8) : queryCalon(db(), { tahun, macam, kunci }, cari),
  ])
  return { batch, admin, asing, baru: baru ? { ...baru, tanda: tandaKode(semua) } : null, unit, calon, cari }
}

export interface IsiPadanan {
  tahun: number
  daftarTahun: { tahun: number; jumlah: number }[]
  unit: { id: number; nama: string }[]
  daftar: (Padanan & { versi: string })[]
  jumlah: number
  halaman: number
  terakhir: number
  /** known codes that the mapping that is being changed can lead to */
  calon: Calon[]
  salin: (Awaited<ReturnType<typeof queryBakalSalin>> & { ke: number }) | null
}

/** A year's mappings, or the one that is looked at; for the admin. */
export async function loadPadanan(saring: SaringPadanan): Promise<IsiPadanan> {
  await requirePeran('ADMIN')
  const daftarTahun = await queryTahunPadanan(db())
  const tahun = daftarTahun.find((satu) => satu.tahun === saring.tahun)?.tahun ?? daftarTahun.find((satu) => satu.jumlah > 0)?.tahun ?? daftarTahun[0]?.tahun
  if (tahun === undefined) notFound()
  const satu = saring.id === null ? saring : { ...saring, halaman: 1, macam: null, unit: null, cari: '' }
  const awal = await queryPadanan(db(), tahun, satu)
  const terakhir = Math.max(1, Math.ceil(awal.jumlah / PER_HALAMAN_PADANAN))
  const kini = saring.id === null ? null : await queryKunci(db(), saring.id)
  const ke = saring.ke !== null && saring.ke !== tahun && daftarTahun.some((lain) => lain.tahun === saring.ke) ? saring.ke : null
  return {
    tahun, daftarTahun, unit: await queryUnitTahun(db(), tahun), ...awal, halaman: saring.halaman, terakhir,
    calon: kini === null ? [] : saring.cari === '' ? await queryTerdekat(db(), { tahun, ...kini, kode: kini.macam === 'BARIS' ? '' : kini.kunci, nama: awal.daftar[0]?.nama ?? '' }, 8) : await queryCalon(db(), { tahun, ...kini }, saring.cari),
    salin: ke === null ? null : { ...(await queryBakalSalin(db(), tahun, ke)), ke },
  }
}
