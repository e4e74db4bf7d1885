import { describe, expect, it } from 'vitest'
import { NAMA_DISISIHKAN, termasuk } from './disisihkan'

const yang = (kode: string): string[] => NAMA_DISISIHKAN.filter((satu) => termasuk(satu, kode))

describe('what may be left out', () => {
  it('goes by whole parts of the code', () => {
    expect(yang('5.1.01')).toEqual(['gaji'])
    expect(yang('5.1.01.01')).toEqual(['gaji'])
    expect(yang('5.4.02')).toEqual(['transfer'])
    expect(yang('5.3.01')).toEqual(['btt'])
  })

  it('leaves every other kind in', () => {
    for (const kode of ['5.1.02', '5.1.010', '5.2.01', '5.40', '5.1', '5']) expect(yang(kode)).toEqual([])
  })
})
