import { describe, expect, it } from 'vitest'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { rankPerKategori } from '@/lib/realisasi/peringkat'
import { sen } from '@/lib/realisasi/rupiah'
import { ATURAN_2023, posisi } from '@/lib/realisasi/uji/pembangkit'
import { tempatSendiri } from './tempat'

const unit = (id: number, realisasi: bigint, isi: Partial<Parameters<typeof posisi>[0]> = {}): Capaian =>
  computeCapaian(posisi({ kunci: String(id), kode: String(id), kategori: 'DINAS', pagu: sen(1000n), angkas: sen(100n), realisasi: sen(realisasi), ...isi }), { aturan: ATURAN_2023, bulan: 6 })
const juni = { tahun: 2023, bulan: 6 }

describe('the place of one unit', () => {
  it('is the published one, or says why there is none', () => {
    const kelompok = rankPerKategori([unit(1, 50n), unit(2, 80n), unit(3, 90n, { jumlahUnitMelapor: 0 }), unit(4, 9n, { angkas: null })], 'angkas')
    expect(tempatSendiri(kelompok, 1, juni)).toMatchObject({ peringkat: 2, dari: 2, kategori: 'DINAS', bulan: 6 })
    expect(tempatSendiri(kelompok, 3, juni)).toEqual({ alasan: 'laporan bulan itu tidak masuk' })
    expect(tempatSendiri(kelompok, 4, juni)).toEqual({ alasan: 'anggaran kas sampai bulan itu nol atau belum diisi' })
    expect(JSON.stringify(tempatSendiri(kelompok, 1, juni), (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))).not.toContain('80')
  })
})
