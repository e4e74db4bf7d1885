import { expect, it } from 'vitest'
import { skemaAturan, skemaBatal, skemaLuar, skemaPintu, skemaTamu } from './schema'

// what is typed at the door, without an account, stands in lists that are printed, signed and opened by other programs
const KOTOR = '  Bu\u0001di\u202e\u200e\n\tUji\u0000 '

it('a name is one line of what can be seen', () => {
  expect(skemaPintu.parse({ undanganId: '1', nama: KOTOR }).nama).toBe('Budi Uji')
  expect(skemaPintu.parse({ undanganId: '1', nama: ' \u202e\n ' }).nama).toBeNull()
  expect(skemaPintu.safeParse({ undanganId: '1', nama: '\u202eB' }).success).toBe(false)
})
it('so are posts, offices and reasons', () => {
  expect(skemaTamu.parse({ rapatId: 1, instansi: KOTOR, jabatan: KOTOR })).toMatchObject({ instansi: 'Budi Uji', jabatan: 'Budi Uji', nama: null })
  expect(skemaBatal.parse({ rapatId: 1, undanganId: 1, alasan: KOTOR }).alasan).toBe('Budi Uji')
  expect(skemaAturan.parse({ rapatId: 1, kuorum: 50, DINAS: 'Ke\u0001pala;Sekre\u202etaris' }).DINAS).toEqual(['Kepala', 'Sekretaris'])
  expect(skemaLuar.parse({ rapatId: 1, luar: 'Ko\u0001dim; Komandan\nLain; Kepala' }).luar).toBe('Kodim; Komandan\nLain; Kepala')
})
