import { prisma } from './client'
import type { Prisma } from './generated/client'

/** A transaction in which the database knows who writes. */
export type Transaksi = Prisma.TransactionClient

export interface Pelaku {
  /** user id, or "sistem:<part>" for the program itself */
  pelaku: string
  /** units that may be written; '*' for the office */
  lingkup: readonly number[] | '*'
  /** the door the change came through: one by one, a pasted block, a returned template, a file, an undone file */
  sumber: 'form' | 'tempel' | 'templat' | 'impor' | 'batal' | 'sistem'
  /** the import batch it belongs to, kept beside every trail row */
  batchId?: number | undefined
}

/**
 * Runs `fn` in one transaction after telling the database who writes and within which scope. The database's triggers
 * write the audit trail from that, and refuse a write without it (see prisma/migrations, penjaga).
 *
 * Keep `fn` short and free of other I/O: it holds row locks.
 * @param opsi.batasMs how long it may take; longer than usual only for copies of a whole year
 * @throws the database's refusals; `galatDatabase` of ./galat turns them into codes.
 */
export function tulis<T>(siapa: Pelaku, fn: (tx: Transaksi) => Promise<T>, { batasMs = 15_000 } = {}): Promise<T> {
  const lingkup = siapa.lingkup === '*' ? '*' : siapa.lingkup.length > 0 ? siapa.lingkup.join(',') : '0'
  return prisma().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT set_config('app.pelaku', ${siapa.pelaku}, true),
                                set_config('app.lingkup', ${lingkup}, true),
                                set_config('app.sumber', ${siapa.sumber}, true),
                                set_config('app.batch', ${siapa.batchId === undefined ? '' : String(siapa.batchId)}, true),
                                set_config('statement_timeout', ${String(batasMs + 5_000)}, true)`
      return fn(tx)
    },
    { maxWait: 5_000, timeout: batasMs },
  )
}
