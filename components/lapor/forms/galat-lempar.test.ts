import { expect, test } from 'vitest'
import { KALIMAT_ASAL } from '@/lib/dasar/akses/constants'
import { KALIMAT_JEDA } from '@/lib/dasar/peladen/constants'
import { galatLempar } from './galat-lempar'
import { PESAN_JEDA, PESAN_PUTUS } from './types'

test.each<[string, unknown, string, string]>([
  ['it is coming up again', new Error(KALIMAT_JEDA), 'JEDA', PESAN_JEDA],
  ['another address than its own', new Error(KALIMAT_ASAL), 'TIDAK_BERHAK', KALIMAT_ASAL],
  ['no network', new TypeError('Failed to fetch'), 'PUTUS', PESAN_PUTUS],
  ['a proxy answered', new Error('An unexpected response was received from the server.'), 'PUTUS', PESAN_PUTUS],
  ['something else was thrown', 'x', 'PUTUS', PESAN_PUTUS],
])('%s', (_, error, kode, pesan) => {
  expect(galatLempar(error)).toEqual({ kode, pesan, isian: {}, nilai: {} })
})
