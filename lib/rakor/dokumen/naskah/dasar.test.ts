import { describe, expect, it } from 'vitest'
import { MEDAN } from '../medan'
import { NASKAH } from './constants'
import { DASAR_MEDAN } from './dasar'
import { periksaTeks } from './utils'

const KUNCI = MEDAN.map(({ kunci }) => kunci)
const salah = (teks: string): string[] => periksaTeks(teks, KUNCI).map(({ pesan }) => pesan)

describe('what words say that a field is of', () => {
  it('every field of an amount or a share is known by what it is of, and no other is', () => {
    const ukuran = MEDAN.filter(({ contoh }) => /^Rp|%$|rupiah$/.test(contoh) && !/sampai|bawah/.test(contoh)).map(({ kunci }) => kunci)
    expect(Object.keys(DASAR_MEDAN).sort()).toEqual(ukuran.filter((kunci) => kunci !== 'dak_terancam').sort())
  })
  it('the product’s own words pass', () => {
    for (const { dokumen, teks } of NASKAH) for (const { kunci, bawaan } of teks) expect(salah(bawaan), `${dokumen}/${kunci}`).toEqual([])
  })
  it.each([
    'Realisasi {realisasi_persen} dari anggaran kas.', 'Serapan terhadap pagu {serapan_angkas}.', 'Serapan anggaran kas sudah {realisasi_persen}.', 'Pagu APBD kita {realisasi}.', 'Target kita {realisasi_persen}.', 'Realisasi keuangan sebesar {pagu_singkat}.',
    'Progres fisik {realisasi_persen}.', 'Realisasi sudah {target_persen} dari pagu.', 'Terserap {serapan_angkas} dari total pagu.', 'Sisa pagu {selisih}.', 'Anggaran kas {pagu}.', 'sebesar {realisasi_persen} terhadap target', 'Fisik {fisik_persen} dari pagu.', 'Realisasi fisik {fisik_persen} dari target.',
    'Proyeksi {proyeksi_persen} dari anggaran kas.', 'Selisih {anggaran_kas}.',
  ])('is refused where it is something else: %s', (teks) => expect(salah(teks)).toHaveLength(1))
  it.each([
    'Realisasi {realisasi_persen} dari pagu {pagu}.', 'Dari pagu {pagu_singkat}, terealisasi {realisasi_singkat}.', 'Serapan terhadap anggaran kas {serapan_angkas}, terhadap pagu {realisasi_persen}.', 'Target menurut anggaran kas {target_persen}.', 'Kita {deviasi} dari target {target_persen}.',
    'Kekurangan realisasi {selisih} dari anggaran kas.', 'Realisasi {realisasi} dari anggaran kas {anggaran_kas}.', 'Realisasi fisik {fisik_persen}.', 'Realisasi DAK Fisik {dak_realisasi}.', 'Sisa anggaran {sisa_pagu_singkat} dari pagu.', 'Realisasi tidak mencapai target, yaitu {realisasi_persen}.', 'Penyerapan anggaran kas {serapan_angkas}.',
    'Proyeksi realisasi {proyeksi_persen} dari pagu.', 'Realisasi dari pagu adalah {realisasi_persen}.', 'Target anggaran kas {anggaran_kas}.',
  ])('passes: %s', (teks) => expect(salah(teks)).toEqual([]))
})
