import { AsyncLocalStorage } from 'node:async_hooks'
import type { PrismaClient } from './generated/client'

/** One moment of the database, for everything that is read within it. */
interface Saat {
  klien: PrismaClient
  ingat: Map<string, Promise<unknown>>
}

const saat = new AsyncLocalStorage<Saat | undefined>()

/** The client of the moment that the caller stands in; undefined: in none, each statement is of its own. */
export const klienSaat = (): PrismaClient | undefined => saat.getStore()?.klien

/** Runs `kerja` so that what it reads through `prisma()` is read by `klien`. */
export const didalamSaat = <T>(klien: PrismaClient, kerja: () => Promise<T>): Promise<T> => saat.run({ klien, ingat: new Map() }, kerja)

/** Within a moment nothing changes, so what is asked for again under one key is read once; outside of one it is read each time. */
export function sekaliPadaSaat<T>(kunci: string, kerja: () => Promise<T>): Promise<T> {
  const kini = saat.getStore()
  if (kini === undefined) return kerja()
  const ada = kini.ingat.get(kunci) as Promise<T> | undefined
  const isi = ada ?? kerja()
  kini.ingat.set(kunci, isi)
  return isi
}

/** Runs `kerja` outside of the moment that the caller stands in: what is written on the way must not wait for its end. */
export const tanpaSaat = <T>(kerja: () => Promise<T>): Promise<T> => saat.run(undefined, kerja)

/**
 * For what belongs to the asker and not to the moment (her session, which may have to be written): within a moment it is read
 * outside of it, and once.
 */
export const diLuarSaat = <T>(kunci: string, kerja: () => Promise<T>): Promise<T> => sekaliPadaSaat(kunci, () => tanpaSaat(kerja))
