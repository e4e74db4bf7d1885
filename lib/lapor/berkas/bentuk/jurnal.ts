import { SUB, UNIT } from './umum'
import type { Bentuk } from './types'

/** The journal of AKLAP: spending that never passes the treasury, debit less credit. */
export const JURNAL: Bentuk = {
  jenis: 'JURNAL', nama: 'Jurnal AKLAP (Non-RKUD)',
  peran: {
    debet: { nama: 'debet', kata: [['nilaidebet', 'debet', 'nilaidebit', 'debit', 'jumlahdebet', 'jumlahdebit', 'debetdebit']] },
    kredit: { nama: 'kredit', kata: [['nilaikredit', 'kredit', 'jumlahkredit']] },
  },
  wajib: ['rekening', 'debet', 'kredit', SUB, UNIT], tambah: 'debet', kurang: 'kredit', waktu: 'tanggal', lawan: 'akun lawan, bukan belanja',
}
